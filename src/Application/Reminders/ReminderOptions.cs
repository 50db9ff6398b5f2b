using System.ComponentModel.DataAnnotations;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Reminders;

namespace MamaCare.Application.Reminders;

/// <summary>Configuration section <c>Reminders</c>.</summary>
public sealed class ReminderOptions : IValidatableObject
{
    public const string Section = "Reminders";

    /// <summary>Days before a planned contact, each one reminder; empty means the default plan, 7 and 1.</summary>
    public IReadOnlyList<int> DaysBeforeContact { get; init; } = [];

    [Range(1, 30)]
    public int DaysAfterMissed { get; init; } = 3;

    [Range(1, 60)]
    public int DaysBeforeBirth { get; init; } = 14;

    /// <summary>Local time of day.</summary>
    public TimeOnly SendAt { get; init; } = new(9, 0);

    /// <summary>From this local time on no message goes out.</summary>
    public TimeOnly QuietFrom { get; init; } = new(20, 0);

    /// <summary>From this local time on messages go again. Equal to <see cref="QuietFrom"/>: never quiet.</summary>
    public TimeOnly QuietTo { get; init; } = new(7, 0);

    /// <summary>The number she is told to call in need; the Ministry of Health's free line unless another is set.</summary>
    [Required, RegularExpression(@"\+?[0-9 ]{3,20}")]
    public string EmergencyNumber { get; init; } = "117";

    /// <summary>Messages on their way at the same moment, each on a connection of its own.</summary>
    [Range(1, 32)]
    public int Connections { get; init; } = 4;

    [Range(1, IPatientContacts.MaxIds)]
    public int BatchSize { get; init; } = 500;

    /// <summary>Longest wait for the mail server to take one message.</summary>
    [Range(1, 120)]
    public int HandoverSeconds { get; init; } = 30;

    /// <summary>How long a batch is hidden from other servers; a server that dies gives its batch back after this.</summary>
    [Range(10, 3600)]
    public int ClaimSeconds { get; init; } = 180;

    public ReminderSettings ToSettings() => new(
        DaysBeforeContact.Count > 0 ? DaysBeforeContact : [7, 1],
        DaysAfterMissed,
        DaysBeforeBirth,
        SendAt,
        new QuietHours(QuietFrom, QuietTo));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (DaysBeforeContact.Any(days => days is < 1 or > 30) || DaysBeforeContact.Distinct().Count() != DaysBeforeContact.Count)
            yield return new ValidationResult("Reminders:DaysBeforeContact must be different numbers of days from 1 to 30.");
        if (HandoverSeconds * 2 > ClaimSeconds)
            yield return new ValidationResult("Reminders:ClaimSeconds must be at least twice Reminders:HandoverSeconds.");
    }
}
