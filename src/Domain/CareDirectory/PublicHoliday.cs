namespace MamaCare.Domain.CareDirectory;

/// <summary>A day on which places of care may keep other hours.</summary>
/// <remarks>Reference data: <c>data/sl_public_holidays.csv</c>; administrators correct what the moon and the Government decide.</remarks>
public sealed class PublicHoliday
{
    public const int MaxNameLength = 100;

    private PublicHoliday()
    {
    } // EF Core

    /// <param name="year">Null: every year.</param>
    /// <param name="isExpected">Calculated, not yet announced.</param>
    public PublicHoliday(string name, int month, int day, int? year, bool isExpected)
    {
        Name = name;
        Month = month;
        Day = day;
        Year = year;
        IsExpected = isExpected;
    }

    public long Id { get; private set; }

    public string Name { get; private set; } = "";

    public int Month { get; private set; }

    public int Day { get; private set; }

    public int? Year { get; private set; }

    public bool IsExpected { get; private set; }

    public bool IsOn(DateOnly day) => (day.Month, day.Day) == (Month, Day) && (Year is null || Year == day.Year);
}
