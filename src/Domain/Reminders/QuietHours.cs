using MamaCare.Domain.Common;

namespace MamaCare.Domain.Reminders;

/// <summary>The hours in which no phone may ring.</summary>
/// <remarks>
/// Local clock time; <paramref name="From"/> is quiet, <paramref name="To"/> is not. May span midnight. Equal ends: never quiet.
/// </remarks>
public readonly record struct QuietHours(TimeOnly From, TimeOnly To)
{
    public bool Cover(DateTimeOffset instant)
    {
        var time = LocalCalendar.TimeOf(instant);
        if (From == To) return false;
        return From < To ? time >= From && time < To : time >= From || time < To;
    }

    /// <summary>The instant itself, or the end of the quiet hours around it.</summary>
    public DateTimeOffset FirstAllowed(DateTimeOffset instant)
    {
        if (!Cover(instant)) return instant;

        var day = LocalCalendar.DateOf(instant);
        var endsTomorrow = From > To && LocalCalendar.TimeOf(instant) >= From;
        return LocalCalendar.At(endsTomorrow ? day.AddDays(1) : day, To);
    }
}
