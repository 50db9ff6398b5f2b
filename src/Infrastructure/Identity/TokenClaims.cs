namespace MamaCare.Infrastructure.Identity;

/// <summary>The claims of our tokens.</summary>
public static class TokenClaims
{
    public const string Account = "sub";
    public const string Role = "role";
    public const string Generation = "gen";
}
