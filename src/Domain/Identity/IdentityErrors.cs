using MamaCare.Domain.Common;

namespace MamaCare.Domain.Identity;

public static class IdentityErrors
{
    /// <summary>The same words for a wrong secret and an unknown account: nobody learns who is registered.</summary>
    public static readonly Error InvalidCredentials = Error.Unauthenticated("identity.invalid-credentials", "Invalid credentials");

    public static readonly Error PinNotSixDigits = Error.Invalid("identity.pin-not-six-digits", "A PIN has exactly six digits.");

    /// <summary>Says the same of a PIN that somebody else has, where PINs are unique.</summary>
    public static readonly Error PinTooSimple = Error.Invalid(
        "identity.pin-too-simple", "This PIN is too easy to guess; choose six digits without a pattern.");

    public static readonly Error IdentifierNeeded = Error.Invalid(
        "identity.identifier-needed", "A PIN alone does not say who you are: send your patient_number, phone or email with it.");

    /// <summary>So many secrets are being hashed at this moment that another would wait too long.</summary>
    public static readonly Error Busy = Error.Unavailable(
        "identity.busy", "Many people are signing in or registering at this moment; try again in a few seconds.")
        .After(TimeSpan.FromSeconds(5));

    public static Error Locked(TimeSpan wait) => Error.Locked(
        "identity.locked", "Too many wrong tries. This sign-in is locked for a while; try again later.")
        .After(wait);

    public static Error TooManyFromHere(TimeSpan wait) => Error.TooMany(
        "identity.too-many-tries", "Too many wrong tries from this network address; try again later.")
        .After(wait);

    public static Error BarePinsExhausted(TimeSpan wait) => Error.TooMany(
        "identity.bare-pins-exhausted", "PINs alone are not taken at the moment: send your patient_number, phone or email with it.")
        .After(wait);

    public static Error TooManyResets(TimeSpan wait) => Error.TooMany(
        "identity.too-many-resets", "Too many tries for this e-mail address. Open the link in the message again, or try again later.")
        .After(wait);

    public static Error TooManyPins(TimeSpan wait) => Error.TooMany(
        "identity.too-many-pins", "Too many PINs were chosen in a short time; try again later. Until then the PIN stays as it is.")
        .After(wait);

    public static readonly Error NotVerified = Error.Forbidden(
        "identity.not-verified", "An administrator has not verified this account yet. You are told when it is done.");

    public static readonly Error VerificationExpired = Error.Forbidden(
        "identity.verification-expired", "The verification of your licence has expired. Ask an administrator to renew it.");

    public static readonly Error CodeNeeded = Error.Unauthenticated(
        "identity.code-needed", "Send the code of your authenticator app, or a recovery code, as code.");

    public static readonly Error CodeWrong = Error.Unauthenticated(
        "identity.code-wrong", "This code is not valid, or it was used before; wait for the next one.");

    public static readonly Error SecondFactorThere = Error.Conflict(
        "second-factor.there", "This account has a second factor already; remove it first.");

    public static readonly Error SecondFactorNotBegun = Error.Conflict("second-factor.not-begun", "Begin at POST /api/auth/totp first.");

    public static readonly Error SecondFactorRequired = Error.Conflict(
        "second-factor.required", "Administrators must have a second factor; the security settings say so.");

    public static readonly Error SessionEnded = Error.Unauthenticated("identity.session-ended", "This session has ended; sign in again.");

    public static readonly Error LinkNotValid = Error.Invalid(
        "identity.link-not-valid", "This link is not valid, too old or used already; ask for a new one.");

    /// <summary>The same to somebody who opens it in a browser.</summary>
    public static readonly Error LinkGone = Error.Gone(
        "identity.link-not-valid", "This link is not valid, too old or used already; ask for a new one.");

    public static readonly Error OpenTheLinkFirst = Error.Invalid(
        "identity.open-the-link-first", "Open the link in the message that was sent to you first; then choose a PIN within 15 minutes.");

    public static readonly Error RoleStays = Error.Invalid(
        "account.role-stays", "An account keeps its role; delete it, and invite the person into the other role.");

    public static readonly Error NothingToDecide = Error.Conflict(
        "account.nothing-to-decide", "This account does not wait for an approval here; applications of practitioners are at POST "
        + "/api/admin/doctors/{id}/verify.");

    public static readonly Error Closed = Error.Forbidden("identity.closed", "This account is closed. Ask an administrator.");

    public static readonly Error EmailTaken = Error.Conflict("account.email-taken", "This e-mail address is registered already.");

    /// <summary>Existing clients look for exactly this code.</summary>
    public static readonly Error LicenceTaken = Error.Conflict("license_exists", "This licence number is registered already.");

    public static readonly Error AccountNotFound = Error.NotFound("account.not-found", "There is no account with this id.");

    public static readonly Error StillPending = Error.Conflict(
        "account.pending", "This account waits for verification; approve or reject it in the verification queue.");

    public static readonly Error LastAdministrator = Error.Conflict(
        "account.last-administrator", "The last active administrator cannot be deleted, demoted or deactivated.");

    public static readonly Error AlreadyDecided = Error.Conflict(
        "account.already-in-that-state", "The account is in that state already.");
}
