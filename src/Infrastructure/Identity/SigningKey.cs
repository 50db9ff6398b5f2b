using System.Text;
using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Persistence.Engines;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace MamaCare.Infrastructure.Identity;

/// <summary>The key that signs tokens: configured, or, only with the embedded database, made once and kept in the data folder.</summary>
internal sealed class SigningKey
{
    /// <exception cref="StartUpException">
    /// PostgreSQL is used and no key is configured: servers would not accept each other's tokens.
    /// </exception>
    public SigningKey(IOptions<JwtOptions> options, IDatabaseEngine engine, DataFolder folder)
    {
        if (options.Value.SigningKey is { } configured) Key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configured));
        else if (engine.IsEmbedded) Key = new SymmetricSecurityKey(Convert.FromBase64String(folder.ReadOrMakeKey("jwt-signing.key")));
        else throw new StartUpException("Set Jwt:SigningKey (at least 32 characters, the same on every server) when PostgreSQL is used.");
    }

    public SymmetricSecurityKey Key { get; }
}
