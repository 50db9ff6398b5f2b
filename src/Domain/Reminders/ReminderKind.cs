namespace MamaCare.Domain.Reminders;

public enum ReminderKind
{
    /// <summary>Before a planned contact.</summary>
    ContactAhead,

    /// <summary>After a planned contact that was not held.</summary>
    ContactMissed,

    /// <summary>Before the due date: time to get ready.</summary>
    BirthPlan,
}
