namespace MamaCare.Domain.Reminders;

/// <summary>The plan of reminders that the ministry or the clinic has chosen.</summary>
/// <param name="DaysBeforeContact">Days before a planned contact, each one reminder.</param>
/// <param name="DaysAfterMissed">Days after the day of a contact that was not held.</param>
/// <param name="DaysBeforeBirth">Days before the due date.</param>
/// <param name="SendAt">Local time of day at which a reminder is sent.</param>
public sealed record ReminderSettings(
    IReadOnlyList<int> DaysBeforeContact, int DaysAfterMissed, int DaysBeforeBirth, TimeOnly SendAt, QuietHours QuietHours);
