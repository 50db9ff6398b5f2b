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

    public static readonly Error HoursNotReadable = Error.Invalid(
        "hours.not-readable",
        "Write opening hours like: Mo-Fr 08:00-17:00; Sa 09:00-13:00,15:00-18:00; PH off. For a place that never closes: 24/7.");

    public static readonly Error LicenceTaken = Error.Conflict(
        "license_exists", "Another entry of the directory has this licence number.");

    public static readonly Error EmailTaken = Error.Conflict(
        "directory.email-taken", "Another entry of the directory has this e-mail address.");

    public static readonly Error StillNeeded = Error.Conflict(
        "directory.still-needed",
        "Other records point to this entry, so it cannot be deleted. Repeat with ?force=true to take it out of the directory instead.");

    public static readonly Error PictureNotReadable = Error.Invalid(
        "picture.not-readable", "This is no picture that can be read. Send a JPEG, PNG or WebP.");

    public static readonly Error PictureNotFound = Error.NotFound("picture.not-found", "There is no such picture.");

    public static readonly Error PictureTooLarge = Error.Invalid(
        "picture.too-large", "This picture has too many pixels; at most 40 million, for instance 8,000 by 5,000.");

    public static readonly Error HolidayNotFound = Error.NotFound("holiday.not-found", "There is no public holiday with this id.");

    public static readonly Error NoPlace = Error.NotFound(
        "directory.no-entry", "Your account belongs to no entry of the directory. Ask an administrator to place it.");

    /// <summary>Rises from the database when two imports of one list run at the same moment.</summary>
    public static readonly Error ImportedMeanwhile = Error.Conflict(
        "import.at-the-same-time", "The same list is being imported by somebody else. Nothing was changed; try again in a moment.");
}
