namespace MamaCare.Domain.Reminders;

public enum ReminderStatus
{
    /// <summary>Waits for its time, or for its next try.</summary>
    Planned,
    Sent,

    /// <summary>Failed ten times; an administrator decides.</summary>
    Parked,

    /// <summary>An administrator called it off.</summary>
    Cancelled,

    /// <summary>What it spoke of no longer holds: the contact was held, the pregnancy ended.</summary>
    Withdrawn,

    /// <summary>Its day passed before it could be sent.</summary>
    Expired,
}
