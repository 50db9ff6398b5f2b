using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;

namespace MamaCare.Application.Reminders;

/// <summary>A reminder as operators see it.</summary>
/// <param name="ContactNumber">Null when it is about the due date.</param>
/// <param name="NextTryAt">Null when nothing more is to be done.</param>
public sealed record ReminderView(
    ReminderId Id, PatientId PatientId, PregnancyId PregnancyId, ReminderKind Kind, int? ContactNumber, int OffsetDays, DateOnly AboutOn,
    DateTimeOffset SendAt, ReminderStatus Status, RouteTarget Recipient, Channel? Channel, string Language, int Attempts,
    DateTimeOffset? NextTryAt, DateTimeOffset? SentAt, string? LastError)
{
    internal static ReminderView Of(Reminder reminder) => new(
        reminder.Id, reminder.PatientId, reminder.PregnancyId, reminder.Kind, reminder.ContactNumber == 0 ? null : reminder.ContactNumber,
        reminder.OffsetDays, reminder.AboutOn, reminder.SendAt, reminder.Status, reminder.Recipient, reminder.Channel, reminder.Language,
        reminder.Attempts, reminder.NextTryAt, reminder.SentAt, reminder.LastError);
}
