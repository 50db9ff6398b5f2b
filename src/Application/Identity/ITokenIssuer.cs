using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>Writes the token a client sends with every request.</summary>
public interface ITokenIssuer
{
    /// <param name="mayOnlyEnrol">The token opens the enrolment of a second factor and nothing else.</param>
    IssuedToken Issue(Account account, bool mayOnlyEnrol = false);
}

public sealed record IssuedToken(string Token, DateTimeOffset ExpiresAt);
