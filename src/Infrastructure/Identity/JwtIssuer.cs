using System.Security.Claims;
using MamaCare.Application.Identity;
using MamaCare.Domain.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MamaCare.Infrastructure.Identity;

/// <summary>Signed with HMAC-SHA256. Holds ids and the role only: a token may be read by whoever finds it.</summary>
internal sealed class JwtIssuer(SigningKey key, IOptions<JwtOptions> options, TimeProvider clock) : ITokenIssuer
{
    private readonly JsonWebTokenHandler _handler = new();

    public IssuedToken Issue(Account account, bool mayOnlyEnrol = false)
    {
        var now = clock.GetUtcNow();
        var expires = now.AddMinutes(options.Value.AccessMinutes);
        var token = _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = options.Value.Issuer,
            Audience = options.Value.Audience,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = expires.UtcDateTime,
            SigningCredentials = new SigningCredentials(key.Key, SecurityAlgorithms.HmacSha256),
            Subject = new ClaimsIdentity(
            [
                .. TokenClaims.Of(account.Id, account.Role, account.TokenGeneration, account.HospitalId, account.PharmacyId),
                .. mayOnlyEnrol ? [new Claim(TokenClaims.Scope, TokenClaims.Enrolment)] : Array.Empty<Claim>(),
            ]),
        });
        return new IssuedToken(token, expires);
    }
}
