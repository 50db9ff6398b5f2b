using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>The age of the pregnancy as measured by ultrasound.</summary>
public sealed record UltrasoundScan
{
    private UltrasoundScan(DateOnly date, int ageInDays) => (Date, AgeInDays) = (date, ageInDays);

    public DateOnly Date { get; private init; }

    /// <summary>Gestational age that was measured, in completed days.</summary>
    public int AgeInDays { get; private init; }

    public int Weeks => AgeInDays / 7;

    /// <summary>Beside the completed weeks.</summary>
    public int Days => AgeInDays % 7;

    /// <returns>
    /// <c>dating.scan-in-future</c>, <c>dating.scan-too-long-ago</c>, <c>dating.scan-weeks</c> or <c>dating.scan-days</c>.
    /// </returns>
    public static Result<UltrasoundScan> Measured(DateOnly date, int weeks, int days, DateOnly today)
    {
        if (date > today) return DatingErrors.ScanInFuture;
        if (!DatingRules.PossibleDay.Evaluate((date, today))) return DatingErrors.ScanTooLongAgo;
        if (days is < 0 or > 6) return DatingErrors.ScanDays;
        if (!DatingRules.MeasurableWeek.Evaluate(weeks)) return DatingErrors.ScanWeeks;
        return new UltrasoundScan(date, weeks * 7 + days);
    }
}
