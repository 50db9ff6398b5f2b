using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

public static class SharingCodeErrors
{
    /// <summary>The same words for a wrong code and an unknown number: nobody learns who is registered.</summary>
    public static readonly Error NotValid = Error.Invalid(
        "sharing-code.not-valid", "Number and code do not belong together, or the code has been used or has expired. Ask for a new one.");

    public static readonly Error TooManyOpen = Error.Conflict(
        "sharing-code.too-many-open", $"You have {SharingCode.MostOpen} open codes already. Use one of them or take one back first.");

    public static readonly Error TooManyTries = Error.Locked(
        "sharing-code.locked", "Too many wrong codes. You can try again after a while.");

    public static readonly Error NotFound = Error.NotFound("sharing-code.not-found", "You have made no such code.");

    public static readonly Error Closed = Error.Conflict(
        "sharing-code.closed", "This code has been used, was taken back or has expired. To end the access it gave, see who has access.");
}
