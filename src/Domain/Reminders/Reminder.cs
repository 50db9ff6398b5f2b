using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Reminders;

/// <summary>One reminder of one pregnancy: derived from its plan, and kept as the record of what was sent.</summary>
/// <remarks>
/// Unique per pregnancy and <see cref="ReminderKey"/>. Never deleted: what no longer holds is withdrawn. When the day it spoke of moves
/// after it was tried, it starts again as a new edition, a new message with a Message-ID of its own.
/// </remarks>
public sealed class Reminder : Entity<ReminderId>
{
    private Reminder()
    {
    } // EF Core

    public Reminder(PatientId patientId, PregnancyId pregnancyId, WantedReminder wanted, Addressing to)
    {
        PatientId = patientId;
        PregnancyId = pregnancyId;
        (Kind, ContactNumber, OffsetDays) = wanted.Key;
        AboutOn = wanted.AboutOn;
        SendAt = wanted.SendAt;
        AddressTo(to);
        NextTryAt = to.Recipient is RouteTarget.Nobody ? null : SendAt;
    }

    public PatientId PatientId { get; private set; }

    public PregnancyId PregnancyId { get; private set; }

    public ReminderKind Kind { get; private set; }

    /// <summary>Counted over held and planned contacts from 1; 0 when it is about the due date.</summary>
    public int ContactNumber { get; private set; }

    /// <summary>Days from the day it is about; negative before it.</summary>
    public int OffsetDays { get; private set; }

    /// <summary>The day it speaks of, local calendar date.</summary>
    public DateOnly AboutOn { get; private set; }

    /// <summary>When it is planned to go, outside the quiet hours.</summary>
    public DateTimeOffset SendAt { get; private set; }

    public ReminderStatus Status { get; private set; } = ReminderStatus.Planned;

    public RouteTarget Recipient { get; private set; }

    /// <summary>Null while it can reach nobody.</summary>
    public Channel? Channel { get; private set; }

    /// <summary>Of the text: <c>en</c> or <c>kri</c>.</summary>
    public string Language { get; private set; } = "";

    /// <summary>From 1; counted up when it has to be told again because its day moved.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>Tries of this edition so far.</summary>
    public int Attempts { get; private set; }

    /// <summary>When a server may take it; null: nothing to do. While a server works on it, the moment it is given up to others.</summary>
    public DateTimeOffset? NextTryAt { get; private set; }

    /// <summary>Token of the server that works on it.</summary>
    public string? Claim { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Reply code or error type of the last failed try.</summary>
    public string? LastError { get; private set; }

    public ReminderKey Key => new(Kind, ContactNumber, OffsetDays);

    /// <summary>Follows the plan as it is now.</summary>
    /// <returns>Whether anything about it changed.</returns>
    public bool Follow(WantedReminder wanted, Addressing to, DateTimeOffset now)
    {
        if (Status is ReminderStatus.Cancelled) return false;
        if (AboutOn != wanted.AboutOn || Status is ReminderStatus.Withdrawn)
            return wanted.Starts ? StartAgain(wanted, to, now) : Withdraw(now);
        if (Status is not ReminderStatus.Planned) return false;

        var changed = Recipient != to.Recipient || Channel != to.Channel || Language != to.Language;
        if (changed) AddressTo(to);
        if (Attempts == 0 && SendAt > now && SendAt != wanted.SendAt)
        {
            SendAt = wanted.SendAt;
            if (NextTryAt is not null) NextTryAt = SendAt;
            changed = true;
        }

        if (Recipient is RouteTarget.Nobody && NextTryAt is not null)
        {
            NextTryAt = null;
            changed = true;
        }
        else if (Recipient is not RouteTarget.Nobody && NextTryAt is null)
        {
            NextTryAt = SendAt > now ? SendAt : wanted.SendAt;
            changed = true;
        }

        return changed;
    }

    /// <summary>What it speaks of no longer holds. A try under way cannot be called back, but its result no longer counts.</summary>
    public bool Withdraw(DateTimeOffset now)
    {
        if (Status is not (ReminderStatus.Planned or ReminderStatus.Parked)) return false;
        End(ReminderStatus.Withdrawn, now);
        return true;
    }

    /// <returns><c>reminder.nothing-to-cancel</c> once it was sent or is over.</returns>
    public Result Cancel(DateTimeOffset now)
    {
        if (Status is not (ReminderStatus.Planned or ReminderStatus.Parked)) return ReminderErrors.NothingToCancel;
        End(ReminderStatus.Cancelled, now);
        return Result.Success;
    }

    /// <summary>Tries again now, with ten tries ahead; also takes a cancellation back.</summary>
    /// <returns>
    /// <c>reminder.nothing-to-retry</c> when it was sent or no longer holds, <c>reminder.nobody</c> when it reaches nobody.
    /// </returns>
    public Result Retry(DateTimeOffset now)
    {
        if (Status is not (ReminderStatus.Parked or ReminderStatus.Cancelled or ReminderStatus.Planned))
            return ReminderErrors.NothingToRetry;
        if (Recipient is RouteTarget.Nobody) return ReminderErrors.ReachesNobody;
        if (Status is ReminderStatus.Planned && Attempts == 0) return ReminderErrors.NothingToRetry;
        if (Claim is not null && NextTryAt > now) return ReminderErrors.OnItsWay;

        (Status, Attempts, NextTryAt, Claim) = (ReminderStatus.Planned, 0, now > SendAt ? now : SendAt, null);
        return Result.Success;
    }

    private bool StartAgain(WantedReminder wanted, Addressing to, DateTimeOffset now)
    {
        if (Attempts > 0 || SentAt is not null || MayBeOnItsWay(now)) Edition++;
        (Status, AboutOn, SendAt) = (ReminderStatus.Planned, wanted.AboutOn, wanted.SendAt);
        (Attempts, Claim, SentAt, LastError) = (0, null, null, null);
        AddressTo(to);
        NextTryAt = to.Recipient is RouteTarget.Nobody ? null : SendAt;
        return true;
    }

    /// <summary>What is due may have been claimed since it was read.</summary>
    private bool MayBeOnItsWay(DateTimeOffset now) => Claim is not null || NextTryAt <= now;

    private void AddressTo(Addressing to) => (Recipient, Channel, Language) = (to.Recipient, to.Channel, to.Language);

    private void End(ReminderStatus status, DateTimeOffset now)
    {
        if (MayBeOnItsWay(now)) Edition++; // should it start again, then as another message
        (Status, NextTryAt, Claim) = (status, null, null);
    }
}

/// <summary>Where a reminder would go today. The address itself is looked up when it is sent.</summary>
/// <param name="Channel">Null when the recipient is nobody.</param>
public sealed record Addressing(RouteTarget Recipient, Channel? Channel, string Language);
