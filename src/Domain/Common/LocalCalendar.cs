namespace MamaCare.Domain.Common;

/// <summary>The calendar on the clinic's wall.</summary>
/// <remarks>Africa/Freetown keeps UTC all year, so the local date is the UTC date, whatever zone the server is set to.</remarks>
public static class LocalCalendar
{
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    /// <summary>Date and time as the clock on the wall shows them.</summary>
    public static DateTime ClockOf(DateTimeOffset instant) => DateTime.SpecifyKind(instant.UtcDateTime, DateTimeKind.Unspecified);

    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(instant.UtcDateTime);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), TimeSpan.Zero);

    /// <summary>The instants from the beginning of one day to the end of another; the bounds of a search by days.</summary>
    /// <returns>First is included, End is not; null where there is no bound.</returns>
    public static (DateTimeOffset? First, DateTimeOffset? End) Span(DateOnly? from, DateOnly? to) => (
        from is { } first ? At(first, TimeOnly.MinValue) : null,
        to is { } last && last < DateOnly.MaxValue ? At(last.AddDays(1), TimeOnly.MinValue) : null);
}
