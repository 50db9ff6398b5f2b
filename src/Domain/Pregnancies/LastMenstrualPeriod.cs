using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>The last menstrual period as the woman states it.</summary>
public sealed record LastMenstrualPeriod
{
    private LastMenstrualPeriod(DateOnly date, int? cycleLengthDays) => (Date, CycleLengthDays) = (date, cycleLengthDays);

    /// <summary>Its first day.</summary>
    public DateOnly Date { get; private init; }

    /// <summary>From one period to the next when that is regular; null otherwise.</summary>
    public int? CycleLengthDays { get; private init; }

    /// <returns><c>dating.lmp-in-future</c>, <c>dating.lmp-too-long-ago</c> or <c>dating.cycle-not-regular</c>.</returns>
    public static Result<LastMenstrualPeriod> Stated(DateOnly date, int? cycleLengthDays, DateOnly today)
    {
        if (date > today) return DatingErrors.LmpInFuture;
        if (!DatingRules.PossibleDay.Evaluate((date, today))) return DatingErrors.LmpTooLongAgo;
        if (cycleLengthDays is { } days && !DatingRules.RegularCycle.Evaluate(days)) return DatingErrors.CycleNotRegular;
        return new LastMenstrualPeriod(date, cycleLengthDays);
    }
}
