namespace MamaCare.Domain.Reminders;

/// <summary>What makes a reminder the same one within its pregnancy, however its dates move.</summary>
/// <param name="ContactNumber">Counted over held and planned contacts from 1; 0 when it is about the due date.</param>
/// <param name="OffsetDays">Days from the day it is about to the day it is sent; negative before it.</param>
public readonly record struct ReminderKey(ReminderKind Kind, int ContactNumber, int OffsetDays);
