using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>The transfer of an embryo, the most exact beginning a pregnancy can have.</summary>
public sealed record EmbryoTransfer
{
    private EmbryoTransfer(DateOnly date, int embryoAgeDays) => (Date, EmbryoAgeDays) = (date, embryoAgeDays);

    public DateOnly Date { get; private init; }

    /// <summary>Days since fertilisation; 0 for retrieval or insemination.</summary>
    public int EmbryoAgeDays { get; private init; }

    /// <returns><c>dating.transfer-in-future</c>, <c>dating.transfer-too-long-ago</c> or <c>dating.embryo-age</c>.</returns>
    public static Result<EmbryoTransfer> Done(DateOnly date, int embryoAgeDays, DateOnly today)
    {
        if (date > today) return DatingErrors.TransferInFuture;
        if (!DatingRules.PossibleDay.Evaluate((date, today))) return DatingErrors.TransferTooLongAgo;
        if (!DatingRules.EmbryoAge.Evaluate(embryoAgeDays)) return DatingErrors.EmbryoAge;
        return new EmbryoTransfer(date, embryoAgeDays);
    }
}
