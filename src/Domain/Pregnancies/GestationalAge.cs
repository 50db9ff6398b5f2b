using System.Globalization;
using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>How far a pregnancy is on a given day, read back from its due date.</summary>
/// <remarks>
/// Unit: completed days, 0 to 45 weeks; shown as weeks+days, e.g. 32+4. A pure function of two local calendar dates.
/// The numbers and their sources stand in <see cref="GestationRules"/>.
/// </remarks>
public readonly record struct GestationalAge : IComparable<GestationalAge>
{
    private const int DaysInWeek = 7;

    private GestationalAge(int totalDays) => TotalDays = totalDays;

    public int TotalDays { get; }

    public int Weeks => TotalDays / DaysInWeek;

    public int Days => TotalDays % DaysInWeek;

    public Trimester Trimester => GestationRules.Trimesters.Evaluate(Weeks);

    /// <returns><c>gestation.not-begun</c> or <c>gestation.too-long</c> when the day cannot belong to this pregnancy.</returns>
    public static Result<GestationalAge> On(DateOnly day, DateOnly dueDate)
    {
        var days = GestationRules.Age.Evaluate((day, dueDate));
        if (days < 0) return GestationErrors.NotBegun;
        if (GestationRules.TooLong.Evaluate(days)) return GestationErrors.TooLong;
        return new GestationalAge(days);
    }

    /// <summary>The first day of a week of the pregnancy; week 0 begins with the last menstrual period that the due date implies.</summary>
    public static DateOnly FirstDayOf(int week, DateOnly dueDate) =>
        dueDate.AddDays(week * DaysInWeek - GestationRules.DaysToDueDate);

    public int CompareTo(GestationalAge other) => TotalDays.CompareTo(other.TotalDays);

    public static bool operator <(GestationalAge left, GestationalAge right) => left.CompareTo(right) < 0;

    public static bool operator >(GestationalAge left, GestationalAge right) => left.CompareTo(right) > 0;

    public static bool operator <=(GestationalAge left, GestationalAge right) => left.CompareTo(right) <= 0;

    public static bool operator >=(GestationalAge left, GestationalAge right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Weeks}+{Days}");
}
