using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>What tries are counted under: hashed, so that the table holds no address and no name.</summary>
internal static class TryKeys
{
    public static string Of(AccountId account) => Of("account", $"{account.Value}");

    /// <summary>Tries of one account at something that is no sign-in.</summary>
    public static string Of(string secret, AccountId by) => Of($"{secret} by account", $"{by.Value}");

    /// <summary>An identifier that no account has is counted like an account.</summary>
    public static string Of(Role role, string identifier) => Of($"{role}", identifier);

    /// <summary>New PINs for an e-mail address, whether an account has it or not.</summary>
    public static string OfRecovery(string email) =>
        Of("recovery", EmailAddress.From(email) is { IsSuccess: true, Value: var read } ? read.Value : email.Trim());

    /// <param name="what">Which limit, so that one address has a row for each.</param>
    /// <param name="address">Null for a caller within the process; all of them are one.</param>
    public static string OfAddress(string what, string? address) => Of($"address {what}", Network(address));

    public static string OfHour(string what, DateTimeOffset now) => Of(what, $"{now.UtcDateTime:yyyyMMddHH}");

    /// <summary>Whoever has an IPv6 address has its whole network of 64 bits.</summary>
    private static string Network(string? address) =>
        IPAddress.TryParse(address, out var parsed) && parsed is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexStringLower(parsed.GetAddressBytes().AsSpan(0, 8))
            : address ?? "";

    private static string Of(string kind, string what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}|{what}")));
}
