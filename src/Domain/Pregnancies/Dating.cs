using MamaCare.Domain.Common;

namespace MamaCare.Domain.Pregnancies;

/// <summary>A due date and what it rests on.</summary>
/// <param name="Basis">The choice in words, with the figures that decided and the rule it follows.</param>
public sealed record Dating(DateOnly DueDate, DatingMethod Method, string Basis)
{
    /// <summary>Weighs the evidence; <see cref="DatingRules.Order"/> says how.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Dating Pick(DatingEvidence evidence) => evidence switch
    {
        { Transfer: { } transfer } => By(transfer),
        { LastPeriod: { } period, Scan: { } scan } => Compare(By(period), By(scan), scan),
        { LastPeriod: { } period } => By(period),
        { Scan: { } scan } => By(scan),
        _ => throw new ArgumentException("A pregnancy cannot be dated by nothing.", nameof(evidence)),
    };

    /// <summary>The same, saying that a scan was given which counts for nothing beside the one on record.</summary>
    public Dating SettingAside(UltrasoundScan scan, UltrasoundScan first) => this with
    {
        Basis = Say($"the scan on {scan.Date:O} is set aside because the first one, on {first.Date:O}, stands", DatingRules.Order)
            + $"; {Basis}",
    };

    private static Dating By(EmbryoTransfer transfer) => new(
        DatingRules.Ivf.Evaluate(transfer), DatingMethod.Ivf, Say($"embryo transfer on {transfer.Date:O}", DatingRules.Ivf));

    private static Dating By(LastMenstrualPeriod period) => new(
        DatingRules.Naegele.Evaluate(period), DatingMethod.Lmp, Say($"last menstrual period on {period.Date:O}", DatingRules.Naegele));

    private static Dating By(UltrasoundScan scan) => new(
        DatingRules.Ultrasound.Evaluate(scan), DatingMethod.Ultrasound, Say($"scan on {scan.Date:O}", DatingRules.Ultrasound));

    private static Dating Compare(Dating stated, Dating measured, UltrasoundScan scan)
    {
        var differs = Math.Abs(measured.DueDate.DayNumber - stated.DueDate.DayNumber);
        var allowed = DatingRules.Redating.Evaluate(GestationRules.Age.Evaluate((scan.Date, stated.DueDate)));
        var (better, verdict) = differs > allowed ? (measured, "more") : (stated, "not more");
        return better with
        {
            Basis = Say($"the scan on {scan.Date:O} differs by {differs} days, {verdict} than {allowed}", DatingRules.Redating),
        };
    }

    private static string Say(string why, ClinicalRule rule) => $"{why} ({rule.Citation})";
}
