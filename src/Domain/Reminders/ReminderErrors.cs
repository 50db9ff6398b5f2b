using MamaCare.Domain.Common;

namespace MamaCare.Domain.Reminders;

public static class ReminderErrors
{
    public static readonly Error NotFound = Error.NotFound("reminder.not-found", "There is no reminder with this id.");

    public static readonly Error NothingToCancel =
        Error.Conflict("reminder.nothing-to-cancel", "This reminder was sent already or is over.");

    public static readonly Error NothingToRetry = Error.Conflict(
        "reminder.nothing-to-retry", "This reminder waits for its time, was sent already, or no longer holds.");

    public static readonly Error OnItsWay = Error.Conflict("reminder.on-its-way", "This reminder is being sent at this moment.");

    public static readonly Error ReachesNobody = Error.Conflict(
        "reminder.nobody", "She has no address she agreed to; record one first and the reminder follows by itself.");
}
