namespace MamaCare.Domain.Pregnancies;

/// <summary>What is known about the beginning of a pregnancy, at one time or altogether.</summary>
/// <param name="Scan">The earliest one: later scans grow less exact and never move the date.</param>
public sealed record DatingEvidence(LastMenstrualPeriod? LastPeriod, UltrasoundScan? Scan, EmbryoTransfer? Transfer)
{
    public static readonly DatingEvidence None = new(null, null, null);

    /// <summary>Together with what came later: a new period or transfer replaces the old, a scan stands beside the others.</summary>
    public DatingEvidence With(DatingEvidence later) => new(
        later.LastPeriod ?? LastPeriod,
        Scan is null || later.Scan?.Date < Scan.Date ? later.Scan : Scan,
        later.Transfer ?? Transfer);
}
