using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>The contacts of one pregnancy: those held, then those that follow from them.</summary>
/// <remarks>Derived, never stored: a pure function of the due date, the registration and the days of the contacts held.</remarks>
/// <param name="ReferOn">41w0d: without birth she is referred for delivery. Not a contact.</param>
public sealed record ContactSchedule(IReadOnlyList<ScheduledContact> Contacts, DateOnly ReferOn)
{
    public IEnumerable<ScheduledContact> Ahead => Contacts.Where(c => c.HeldOn is null);

    /// <param name="registeredOn">Stands in for the first contact while none was held.</param>
    /// <exception cref="InvalidOperationException">A day lies outside the pregnancy; the aggregate lets none in.</exception>
    public static ContactSchedule For(DateOnly dueDate, DateOnly registeredOn, IEnumerable<DateOnly> heldOn)
    {
        var referOn = ContactRules.Referral.Evaluate(dueDate);
        var held = heldOn.Order().Select(day => Held(day, dueDate)).ToList();
        var planned = held.Count == 0
            ? FromRegistration(dueDate, registeredOn, referOn)
            : Following(held[0].Week, held[^1].Week, dueDate);

        var steps = held.Concat(planned).ToList();
        var contacts = steps.Select((step, i) =>
        {
            var lapsesOn = i + 1 < steps.Count ? steps[i + 1].DueOn : referOn;
            return new ScheduledContact(i + 1, step.Week, step.DueOn, lapsesOn, step.Reason) { HeldOn = step.HeldOn };
        });
        return new ContactSchedule(contacts.ToList(), referOn);
    }

    /// <summary>The same plan for a pregnancy that has ended: nothing lies ahead.</summary>
    public ContactSchedule WithoutThoseAhead() => this with { Contacts = Contacts.Where(c => c.HeldOn is not null).ToList() };

    private static Step Held(DateOnly day, DateOnly dueDate)
    {
        var week = WeekOf(day, dueDate);
        return new Step(week, GestationalAge.FirstDayOf(week, dueDate), $"held in week {week} ({ContactRules.Week.Citation})", day);
    }

    private static IEnumerable<Step> FromRegistration(DateOnly dueDate, DateOnly registeredOn, DateOnly referOn)
    {
        if (registeredOn >= referOn) return [];

        var first = WeekOf(registeredOn, dueDate);
        var dueOn = ContactRules.First.Evaluate(registeredOn);
        return Following(first, first, dueDate).Prepend(new Step(first, dueOn, $"first contact ({ContactRules.First.Citation})"));
    }

    private static IEnumerable<Step> Following(int first, int latest, DateOnly dueDate)
    {
        while (Next(first, latest) is var (week, reason))
        {
            yield return new Step(week, GestationalAge.FirstDayOf(week, dueDate), reason);
            latest = week;
        }
    }

    private static (int Week, string Reason)? Next(int first, int latest)
    {
        var late = ContactRules.LateFirst.Evaluate((first, latest));
        var interval = late ?? ContactRules.Interval.Evaluate(latest);
        if (ContactRules.Last.Evaluate((latest, latest + interval)) is not { } week) return null;
        if (week != latest + interval) return (week, $"week {week} is not skipped ({ContactRules.Last.Citation})");

        ClinicalRule rule = late is null ? ContactRules.Interval : ContactRules.LateFirst;
        return (week, $"{interval} weeks after the contact in week {latest} ({rule.Citation})");
    }

    private static int WeekOf(DateOnly day, DateOnly dueDate) => ContactRules.Week.Evaluate(GestationalAge.On(day, dueDate).Value);

    private readonly record struct Step(int Week, DateOnly DueOn, string Reason, DateOnly? HeldOn = null);
}
