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
        var key = KeyOf(credentials);
        if (!await gate.EnterAsync(key, ct)) return IdentityErrors.TooManyTries;

        var account = await FindAsync(credentials, ct);
        var hash = credentials.Kind is SecretKind.Pin ? account?.PinHash : account?.PasswordHash;
        var check = hasher.Check(hash, credentials.Secret); // costs the same when there is no account
        if (account is null || check is SecretCheck.Wrong) return IdentityErrors.InvalidCredentials;

        await gate.ClearAsync(key, ct);
        trail.ActedAs(account.Id);
        if (account.Status is AccountStatus.Pending) return IdentityErrors.NotVerified;
        if (account.Status is AccountStatus.Disabled) return IdentityErrors.Closed;

        if (check is SecretCheck.RightRehash) Rehash(account, credentials);
        account.SignedIn(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);

        var issued = tokens.Issue(account);
        return new SignedIn(account.Id, account.DisplayName ?? "", account.Email?.Value, issued.Token, issued.ExpiresAt);
    }

    private Task<Account?> FindAsync(Credentials credentials, CancellationToken ct)
    {
        var accounts = db.Accounts.Where(a => a.Role == credentials.Role);
        if (EmailAddress.From(credentials.Identifier) is { IsSuccess: true, Value: var email })
            return accounts.SingleOrDefaultAsync(a => a.Email == email, ct);

        var number = Account.NormaliseRegisterNumber(credentials.Identifier);
        return accounts.SingleOrDefaultAsync(a => a.RegisterNumber == number, ct);
    }

    private void Rehash(Account account, Credentials credentials)
    {
        var hash = hasher.Hash(credentials.Secret);
        if (credentials.Kind is SecretKind.Pin) account.SetPin(hash);
        else account.SetPassword(hash);
    }

    private static string KeyOf(Credentials credentials)
    {
        var identifier = Account.NormaliseRegisterNumber(credentials.Identifier);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{credentials.Role}|{identifier}")));
    }
}
