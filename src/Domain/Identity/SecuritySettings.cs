namespace MamaCare.Domain.Identity;

/// <summary>What administrators decide about sign-ins, for every server; one row.</summary>
public sealed class SecuritySettings
{
    public const int TheOnlyId = 1;

    public int Id { get; private set; } = TheOnlyId;

    /// <summary>An administrator without a second factor gets a token that opens nothing but its enrolment.</summary>
    public bool AdminSecondFactorRequired { get; private set; }

    public void RequireOfAdmins(bool required) => AdminSecondFactorRequired = required;
}
