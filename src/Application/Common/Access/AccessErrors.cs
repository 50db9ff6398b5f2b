using MamaCare.Domain.Common;

namespace MamaCare.Application.Common.Access;

public static class AccessErrors
{
    public static readonly Error SignIn = Error.Unauthenticated(
        "access.sign-in", "Sign in first; send the token as: Authorization: Bearer <token>.");

    public static readonly Error NotAllowed = Error.Forbidden("access.not-allowed", "Your role may not do this.");

    /// <summary>A <em>not found</em> on purpose: a stranger must not learn that she is registered.</summary>
    public static readonly Error NotYourPatient = Error.NotFound("patient.not-found", "There is no such patient in your care.");
}
