namespace MamaCare.Domain.Pregnancies;

/// <summary>One line of the plan: a contact that was held, or one still to come.</summary>
/// <param name="Number">Counted from 1 over held and planned contacts.</param>
/// <param name="Week">Completed weeks of the pregnancy.</param>
/// <param name="LapsesOn">The day from which it counts as missed when it was not held.</param>
/// <param name="Reason">Why it stands in the plan, citing the rule.</param>
public sealed record ScheduledContact(int Number, int Week, DateOnly DueOn, DateOnly LapsesOn, string Reason)
{
    public DateOnly? HeldOn { get; init; }

    public ContactStatus StatusOn(DateOnly today) =>
        HeldOn is null ? ContactRules.Status.Evaluate((DueOn, LapsesOn, today)) : ContactStatus.Done;
}
