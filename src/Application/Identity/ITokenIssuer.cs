using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>Writes the token a client sends with every request.</summary>
public interface ITokenIssuer
{
    IssuedToken Issue(Account account);
}

public sealed record IssuedToken(string Token, DateTimeOffset ExpiresAt);
