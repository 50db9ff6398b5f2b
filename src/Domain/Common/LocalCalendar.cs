namespace MamaCare.Domain.Common;

/// <summary>The calendar on the clinic's wall.</summary>
/// <remarks>Africa/Freetown keeps UTC all year, so the local date is the UTC date, whatever zone the server is set to.</remarks>
public static class LocalCalendar
{
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(instant.UtcDateTime);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), TimeSpan.Zero);
}
