using System.Security.Cryptography;
using System.Text;
using MamaCare.Application.Common;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

internal sealed class SignInDesk(
    IIdentityDb db, ISignInGate gate, ISecretHasher hasher, ITokenIssuer tokens, IAuditTrail trail, TimeProvider clock) : ISignInDesk
{
    public async Task<Result<SignedIn>> SignInAsync(Credentials credentials, CancellationToken ct)
    {
        var account = await FindAsync(credentials, ct);
        var key = KeyOf(credentials, account);
        if (!await gate.EnterAsync(key, ct)) return IdentityErrors.TooManyTries;

        var hash = credentials.Kind is SecretKind.Pin ? account?.PinHash : account?.PasswordHash;
        var check = hasher.Check(hash, credentials.Secret); // costs the same when there is no account
        if (account is null || check is SecretCheck.Wrong) return IdentityErrors.InvalidCredentials;

        await gate.ClearAsync(key, ct);
        trail.ActedAs(account.Id);
        if (account.Status is AccountStatus.Pending) return IdentityErrors.NotVerified;
        if (account.Status is AccountStatus.Disabled) return IdentityErrors.Closed;
        if (!account.IsOpenOn(LocalCalendar.DateOf(clock.GetUtcNow()))) return IdentityErrors.VerificationExpired;

        if (check is SecretCheck.RightRehash) await RehashAsync(account, credentials, ct);
        await RememberAsync(account, ct);

        var issued = tokens.Issue(account);
        return new SignedIn(account.Id, account.DisplayName ?? "", account.Email?.Value, issued.Token, issued.ExpiresAt);
    }

    private Task<Account?> FindAsync(Credentials credentials, CancellationToken ct)
    {
        if (EmailAddress.From(credentials.Identifier) is { IsSuccess: true, Value: var email })
            return db.AccountsWith(email).SingleOrDefaultAsync(a => a.Role == credentials.Role, ct);

        var number = RegisterNumbers.Normalise(credentials.Identifier);
        return db.Accounts.SingleOrDefaultAsync(a => a.Role == credentials.Role && a.RegisterNumber == number, ct);
    }

    private Task<int> RehashAsync(Account account, Credentials credentials, CancellationToken ct)
    {
        var hash = hasher.Hash(credentials.Secret);
        var hers = db.Accounts.Where(a => a.Id == account.Id);
        return credentials.Kind is SecretKind.Pin
            ? hers.ExecuteUpdateAsync(set => set.SetProperty(a => a.PinHash, hash), ct)
            : hers.ExecuteUpdateAsync(set => set.SetProperty(a => a.PasswordHash, hash), ct);
    }

    /// <summary>Past the version count: somebody who signs in on two devices at once has no conflict.</summary>
    private async Task RememberAsync(Account account, CancellationToken ct)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        await db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.LastSignInAt, now), ct);
    }

    /// <summary>Tries at one account are counted together, by whichever of its identifiers; tries at none, by what was typed.</summary>
    private static string KeyOf(Credentials credentials, Account? account)
    {
        var target = account is null ? RegisterNumbers.Normalise(credentials.Identifier) : $"account {account.Id.Value}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{credentials.Role}|{target}")));
    }
}
