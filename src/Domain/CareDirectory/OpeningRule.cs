using System.Globalization;
using System.Text.RegularExpressions;

namespace MamaCare.Domain.CareDirectory;

/// <summary>One rule of <see cref="OpeningHours"/>: some days, and the spans of hours that count on them.</summary>
internal sealed partial class OpeningRule
{
    public const int MinutesOfDay = 24 * 60;

    private const string Holidays = "PH";

    private static readonly string[] Days = ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"]; // as DayOfWeek counts

    private readonly HashSet<string> _days;
    private readonly IReadOnlyList<(int From, int To)> _spans;

    private OpeningRule(HashSet<string> days, IReadOnlyList<(int From, int To)> spans) => (_days, _spans) = (days, spans);

    public bool NamesHolidays => _days.Contains(Holidays);

    public bool IsWholeDay => _spans.Any(s => s is (0, MinutesOfDay));

    public bool Names(DayOfWeek day) => _days.Contains(Days[(int)day]);

    /// <param name="minute">Since the day's midnight; from 1440 on, of the night after it.</param>
    public bool Covers(int minute) => _spans.Any(s => s.From <= minute && minute < s.To);

    /// <returns>Null when it cannot be read.</returns>
    public static OpeningRule? Read(string text)
    {
        if (text == OpeningHours.Always) return new OpeningRule([.. Days], [(0, MinutesOfDay)]);
        if (Rule().Match(text) is not { Success: true } rule || text.Length == 0) return null;

        var spans = new List<(int From, int To)>();
        foreach (Match span in Span().Matches(rule.Groups["spans"].Value))
        {
            var (from, to) = (Minutes(span.Groups[1]), Minutes(span.Groups[2]));
            if (from is null or MinutesOfDay || to is null || from == to) return null;
            spans.Add((from.Value, to < from ? to.Value + MinutesOfDay : to.Value));
        }

        if (!rule.Groups["off"].Success && spans.Count == 0) spans.Add((0, MinutesOfDay));
        return new OpeningRule(rule.Groups["days"].Success ? DaysIn(rule.Groups["days"].Value) : [.. Days], spans);
    }

    private static HashSet<string> DaysIn(string text)
    {
        var days = new HashSet<string>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.Split('-') is not [var first, var last])
            {
                days.Add(part);
                continue;
            }

            var (from, to) = (Array.IndexOf(Days, first), Array.IndexOf(Days, last));
            for (var day = from; ; day = (day + 1) % Days.Length)
            {
                days.Add(Days[day]);
                if (day == to) break;
            }
        }

        return days;
    }

    /// <returns>Null past 24:00.</returns>
    private static int? Minutes(Group time)
    {
        var (hour, minute) = (int.Parse(time.ValueSpan[..2], CultureInfo.InvariantCulture),
            int.Parse(time.ValueSpan[3..], CultureInfo.InvariantCulture));
        var minutes = (hour * 60) + minute;
        return minute < 60 && minutes <= MinutesOfDay ? minutes : null;
    }

    [GeneratedRegex(
        """
        ^(?<days>(?:PH|(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?)
            (?:,\s?(?:PH|(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?))*)?
        \s*(?:(?<off>off|closed)|(?<spans>[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}(?:,\s?[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2})*))?\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex("([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
