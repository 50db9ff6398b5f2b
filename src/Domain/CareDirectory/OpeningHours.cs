using MamaCare.Domain.Common;

namespace MamaCare.Domain.CareDirectory;

/// <summary>When a place is open, by the clock on its wall.</summary>
/// <remarks>
/// Written in the part of OpenStreetMap's notation that the lists use: rules between semicolons, each with days (<c>Mo-Fr</c>,
/// <c>Sa,Su</c>, <c>PH</c> for public holidays; none: every day) and spans of hours (<c>08:00-12:00,14:00-17:00</c>; past midnight:
/// <c>20:00-06:00</c>; none: the whole day; <c>off</c>), or <c>24/7</c>. A later rule replaces an earlier one on the days it names;
/// a public holiday is a day like its weekday unless a rule names PH. Source: OpenStreetMap wiki, Key:opening_hours/specification.
/// </remarks>
public sealed class OpeningHours
{
    /// <summary>How a place that never closes is written.</summary>
    public const string Always = "24/7";

    private readonly IReadOnlyList<OpeningRule> _rules;

    private OpeningHours(IReadOnlyList<OpeningRule> rules) => _rules = rules;

    public bool NeverCloses => Enumerable.Range(0, 7).All(day => RuleFor((DayOfWeek)day, isHoliday: false)?.IsWholeDay is true)
        && _rules.Where(r => r.NamesHolidays).All(r => r.IsWholeDay);

    /// <returns><c>hours.not-readable</c> for anything outside this part of the notation.</returns>
    public static Result<OpeningHours> Read(string text)
    {
        var rules = new List<OpeningRule>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries))
        {
            if (OpeningRule.Read(part) is not { } rule) return CareDirectoryErrors.HoursNotReadable;
            rules.Add(rule);
        }

        return new OpeningHours(rules);
    }

    /// <param name="local">The moment in Africa/Freetown.</param>
    /// <param name="isHoliday">Whether a local date is a public holiday.</param>
    public bool IsOpenAt(DateTime local, Func<DateOnly, bool> isHoliday)
    {
        var (today, minute) = (DateOnly.FromDateTime(local), (int)local.TimeOfDay.TotalMinutes);
        return IsOpen(today, minute) || (today > DateOnly.MinValue && IsOpen(today.AddDays(-1), minute + OpeningRule.MinutesOfDay));

        bool IsOpen(DateOnly day, int at) => RuleFor(day.DayOfWeek, isHoliday(day))?.Covers(at) is true;
    }

    private OpeningRule? RuleFor(DayOfWeek day, bool isHoliday) =>
        (isHoliday ? _rules.LastOrDefault(r => r.NamesHolidays) : null) ?? _rules.LastOrDefault(r => r.Names(day));
}
