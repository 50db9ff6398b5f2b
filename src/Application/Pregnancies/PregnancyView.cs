using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;

namespace MamaCare.Application.Pregnancies;

/// <summary>A pregnancy as every use case of this room answers it.</summary>
/// <param name="GestationalAge">Completed weeks today; null once it has ended, and when it is open beyond 45 weeks.</param>
/// <param name="GestationalAgeDays">The same in completed days altogether.</param>
/// <param name="SuboptimallyDated">No scan before 22w0d confirmed or corrected the date.</param>
/// <param name="Flagged">Her age at registration was improbable, and confirmed by the practitioner.</param>
/// <param name="CarePlace">Name of the facility that cares for her.</param>
/// <param name="ReferOn">41w0d: without birth she is referred for delivery; null once it has ended.</param>
/// <param name="Contacts">Held ones first, then those ahead; only held ones once it has ended.</param>
/// <param name="Datings">The dating history, oldest first.</param>
public sealed record PregnancyView(
    PregnancyId Id,
    PatientId PatientId,
    PregnancyStatus Status,
    DateOnly DueDate,
    int? GestationalAge,
    int? GestationalAgeDays,
    Trimester? Trimester,
    DatingMethod DatingMethod,
    bool SuboptimallyDated,
    DateOnly RegisteredOn,
    bool Flagged,
    string? CarePlace,
    DateOnly? ReferOn,
    IReadOnlyList<PregnancyView.ContactLine> Contacts,
    IReadOnlyList<PregnancyView.DatingLine> Datings,
    PregnancyView.OutcomeLine? Outcome,
    int Version) : IVersioned
{
    /// <param name="Week">Completed weeks of the pregnancy.</param>
    /// <param name="DueOn">First day of that week; of the first contact, the day of registration until it is held.</param>
    /// <param name="Reason">Why it stands in the plan, citing the clinical rule.</param>
    public sealed record ContactLine(
        int Number,
        int Week,
        DateOnly DueOn,
        ContactStatus Status,
        string Reason,
        DateOnly? HeldOn,
        string? Place,
        string? HeldBy,
        string? Notes);

    /// <param name="Moved">Whether the due date in force became another one.</param>
    /// <param name="Basis">What decided, in words, citing the clinical rule.</param>
    /// <param name="RecordedBy">Account of the practitioner.</param>
    public sealed record DatingLine(
        DateOnly DueDate,
        DateOnly? PreviousDueDate,
        bool Moved,
        DatingMethod Method,
        string Basis,
        string? Reason,
        DatingInput Given,
        AccountId? RecordedBy,
        DateTimeOffset RecordedAt);

    /// <param name="Weeks">Completed weeks of the pregnancy on that day.</param>
    /// <param name="Flagged">Improbable at that week, and confirmed by the practitioner.</param>
    public sealed record OutcomeLine(
        OutcomeKind Outcome, DateOnly Date, int Weeks, bool Flagged, AccountId? RecordedBy, DateTimeOffset RecordedAt);

    internal static PregnancyView Of(Pregnancy pregnancy, DateOnly today)
    {
        var age = pregnancy.IsActive && pregnancy.AgeOn(today) is { IsSuccess: true } known ? known.Value : (GestationalAge?)null;
        var schedule = pregnancy.Schedule();
        return new PregnancyView(
            pregnancy.Id,
            pregnancy.PatientId,
            pregnancy.Status,
            pregnancy.DueDate,
            age?.Weeks,
            age?.TotalDays,
            age?.Trimester,
            pregnancy.DatingMethod,
            pregnancy.IsSuboptimallyDated,
            pregnancy.RegisteredOn,
            pregnancy.IsImprobable,
            pregnancy.CarePlace,
            pregnancy.IsActive ? schedule.ReferOn : null,
            schedule.Contacts.Select(c => Line(c, pregnancy, today)).ToList(),
            pregnancy.Datings.Select(Line).ToList(),
            pregnancy.Outcome is { } outcome ? Line(outcome) : null,
            pregnancy.Version);
    }

    private static ContactLine Line(ScheduledContact contact, Pregnancy pregnancy, DateOnly today)
    {
        var held = contact.HeldOn is null ? null : pregnancy.Contacts.Single(c => c.HeldOn == contact.HeldOn);
        return new ContactLine(
            contact.Number, contact.Week, contact.DueOn, contact.StatusOn(today), contact.Reason,
            contact.HeldOn, held?.Place, held?.HeldBy, held?.Notes);
    }

    private static DatingLine Line(DatingEntry entry) => new(
        entry.DueDate,
        entry.PreviousDueDate,
        entry.Moved,
        entry.Method,
        entry.Basis,
        entry.Reason,
        new DatingInput(
            entry.LastPeriod?.Date,
            entry.LastPeriod?.CycleLengthDays,
            entry.Scan is { } scan ? new UltrasoundInput(scan.Date, scan.Weeks, scan.Days) : null,
            entry.Transfer is { } transfer ? new IvfInput(transfer.Date, transfer.EmbryoAgeDays) : null),
        entry.RecordedBy,
        entry.RecordedAt);

    private static OutcomeLine Line(Outcome outcome) => new(
        outcome.Kind, outcome.Date, outcome.CompletedWeeks, outcome.IsImprobable, outcome.RecordedBy, outcome.RecordedAt);
}
