using System.Security.Cryptography;
using System.Text;
using MamaCare.Application.Identity;
using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Persistence.Engines;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Identity;

/// <summary>HMAC-SHA256 under a key that only the servers have: without it, a million tries would turn the column back into PINs.</summary>
internal sealed class PinKeys : IPinKeys
{
    private readonly byte[]? _key;

    /// <exception cref="StartUpException">Switched on with PostgreSQL and no key: servers would not find each other's PINs.</exception>
    public PinKeys(IOptions<AuthenticationOptions> options, IDatabaseEngine engine, DataFolder folder)
    {
        WrongTriesPerHour = options.Value.PinOnlyWrongTriesPerHour;
        if (!options.Value.PinOnlyAccess) return;

        if (options.Value.PinOnlyKey is { } configured) _key = Encoding.UTF8.GetBytes(configured);
        else if (engine.IsEmbedded) _key = Encoding.UTF8.GetBytes(folder.ReadOrMakeKey("pin-only.key"));
        else
            throw new StartUpException(
                "Set Authentication:PinOnlyKey (at least 32 characters, the same on every server) when PostgreSQL is used.");
    }

    public bool IsOn => _key is not null;

    public int WrongTriesPerHour { get; }

    public string? KeyOf(string pin) =>
        _key is null ? null : Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(pin)));
}
