using MamaCare.Domain.CareDirectory;

namespace MamaCare.WebApi.CareDirectory;

/// <param name="Reason">Needed when not approved; the applicant reads it.</param>
/// <param name="ExpiresOn">Last day of an approval, e.g. 2027-12-31; that of the registration when absent.</param>
/// <param name="Council">Who keeps the register.</param>
/// <param name="Evidence">What was looked at, in words.</param>
/// <param name="EvidenceFile">What POST /api/admin/evidence answered with.</param>
internal record DecisionRequest(
    bool? Approved, string? Reason, DateOnly? ExpiresOn, string? Council, string? RegisterNumber, DateOnly? RegisteredUntil,
    string? Evidence, string? EvidenceFile)
{
    public Evidence ToEvidence() => new(
        Nothing(Council), Nothing(RegisterNumber), RegisteredUntil, Nothing(Evidence), Nothing(EvidenceFile));

    private static string? Nothing(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <param name="HospitalId">The facility that the practitioner was found to work at; it counts for access to records.</param>
internal sealed record PractitionerDecisionRequest(
    bool? Approved, string? Reason, DateOnly? ExpiresOn, string? Council, string? RegisterNumber, DateOnly? RegisteredUntil,
    string? Evidence, string? EvidenceFile, long? HospitalId)
    : DecisionRequest(Approved, Reason, ExpiresOn, Council, RegisterNumber, RegisteredUntil, Evidence, EvidenceFile);
