using System.Globalization;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace MamaCare.Infrastructure.Identity;

/// <summary>Reads our own tokens: signature, issuer, audience, time, and whether the account is still in good standing.</summary>
internal sealed class BearerTokens(SigningKey key, IOptions<JwtOptions> jwt, TimeProvider clock) : IConfigureNamedOptions<JwtBearerOptions>
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    public void Configure(string? name, JwtBearerOptions options) => Configure(options);

    public void Configure(JwtBearerOptions options)
    {
        options.MapInboundClaims = false;
        options.TimeProvider = clock;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = jwt.Value.Issuer,
            ValidAudience = jwt.Value.Audience,
            IssuerSigningKey = key.Key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            RoleClaimType = TokenClaims.Role,
            LifetimeValidator = (notBefore, expires, _, _) =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                return notBefore <= now + ClockSkew && expires > now - ClockSkew;
            },
        };
        options.Events = new JwtBearerEvents { OnTokenValidated = CheckStandingAsync };
    }

    private static async Task CheckStandingAsync(TokenValidatedContext context)
    {
        var user = context.Principal!;
        var standing = context.HttpContext.RequestServices.GetRequiredService<AccountStanding>();
        var good = long.TryParse(
                user.FindFirst(TokenClaims.Account)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var account)
            && int.TryParse(
                user.FindFirst(TokenClaims.Generation)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var generation)
            && Enum.TryParse<Role>(user.FindFirst(TokenClaims.Role)?.Value, ignoreCase: true, out var role)
            && await standing.IsGoodAsync(new AccountId(account), role, generation, context.HttpContext.RequestAborted);
        if (!good) context.Fail("The account behind this token is closed.");
    }
}
