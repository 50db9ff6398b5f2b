using MamaCare.Domain.Common;

namespace MamaCare.Domain.CareDirectory;

public static class CareDirectoryErrors
{
    public static readonly Error HospitalNotFound = Error.NotFound("hospital.not-found", "There is no health facility with this id.");

    public static readonly Error PharmacyNotFound = Error.NotFound("pharmacy.not-found", "There is no pharmacy with this id.");

    public static readonly Error PractitionerNotFound = Error.NotFound("practitioner.not-found", "There is no practitioner with this id.");

    public static readonly Error ReasonMissing = Error.Invalid(
        "verification.reason-missing", "Say why, so that the applicant can be told.");

    public static readonly Error ExpiredAlready = Error.Invalid(
        "verification.expired", "The last day of a verification cannot lie in the past.");

    /// <summary>Rises from the database when two imports of one list run at the same moment.</summary>
    public static readonly Error ImportedMeanwhile = Error.Conflict(
        "import.at-the-same-time", "The same list is being imported by somebody else. Nothing was changed; try again in a moment.");
}
