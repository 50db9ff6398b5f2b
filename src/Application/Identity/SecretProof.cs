using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Checks a secret against its account: counted before, hashed always, refused alike whether there is one or not.</summary>
internal sealed class SecretProof(
    IIdentityDb db, AccountFinder finder, ISignInGate gate, ISecretHasher hasher, IPinKeys pinKeys, SecondFactorCheck secondFactor,
    IAlarm alarm, ICurrentUser user, IAuditTrail trail, TimeProvider clock)
{
    /// <inheritdoc cref="ISignInDesk.SignInAsync" path="/returns"/>
    public async Task<Result<Account>> ProveAsync(Credentials credentials, CancellationToken ct)
    {
        if (hasher.IsBusy) return IdentityErrors.Busy;

        var from = TryKeys.OfAddress("sign-in", user.Address);
        if (user.Address is not null && await gate.ClosedForAsync(from, ct) is { } blocked) return IdentityErrors.TooManyFromHere(blocked);

        var (account, key) = await finder.FindAsync(credentials.Role, credentials.Identifier, ct);
        var proven = await ProveAsync(account, key, credentials, ct);
        var wrong = proven.Error == IdentityErrors.InvalidCredentials || proven.Error == IdentityErrors.CodeWrong;
        if (user.Address is not null && wrong) await gate.EnterAsync(from, TryLimit.Address, ct);
        return proven;
    }

    /// <param name="key">Under which tries at this account, or at none, are counted.</param>
    public async Task<Result<Account>> ProveAsync(Account? account, string key, Credentials credentials, CancellationToken ct)
    {
        if (account is not null) trail.ActedAs(account.Id);
        var entered = await gate.EnterAsync(key, TryLimit.Account, ct);
        if (entered.ClosedFor is { } wait) return IdentityErrors.Locked(wait);

        var hash = credentials.Kind is SecretKind.Pin ? account?.PinHash : account?.PasswordHash;
        var check = await hasher.CheckAsync(hash, credentials.Secret, ct); // costs the same when there is no account
        if (!check.IsSuccess)
        {
            await gate.TakeBackAsync(key, entered, ct);
            return check.Error;
        }

        if (account is null || check.Value is SecretCheck.Wrong)
        {
            // Once for each lock: every other refusal costs the same whether there is an account or not.
            if (entered.IsLast && account is not null) await alarm.RaiseAsync(new AccountLocked(account.Id), ct);
            return IdentityErrors.InvalidCredentials;
        }

        if (credentials.AsksForCode && await secondFactor.CheckAsync(account, credentials.Code, ct) is { IsSuccess: false } asked)
        {
            if (asked.Error == IdentityErrors.CodeNeeded) await gate.TakeBackAsync(key, entered, ct); // a question, not a guess
            return asked.Error!;
        }

        await gate.ClearAsync(key, ct);
        if (Standing(account) is { } refusal) return refusal;

        if (check.Value is SecretCheck.RightRehash) await RehashAsync(account, credentials, ct);
        if (credentials.Kind is SecretKind.Pin && pinKeys.IsOn && account.PinKey is null) await ClaimAsync(account, credentials.Secret, ct);
        return account;
    }

    /// <returns>Why an account may not be used although its secret was right; null when it may.</returns>
    public Error? Standing(Account account) => account.Status switch
    {
        AccountStatus.Pending => IdentityErrors.NotVerified,
        AccountStatus.Disabled or AccountStatus.Closed => IdentityErrors.Closed,
        _ when !account.IsOpenOn(LocalCalendar.DateOf(clock.GetUtcNow())) => IdentityErrors.VerificationExpired,
        _ => null,
    };

    /// <summary>When too many wait it is left to the next sign-in: she has proved who she is.</summary>
    private async Task RehashAsync(Account account, Credentials credentials, CancellationToken ct)
    {
        if (await hasher.HashAsync(credentials.Secret, ct) is not { IsSuccess: true, Value: var hash }) return;

        var hers = db.Accounts.Where(a => a.Id == account.Id);
        _ = credentials.Kind is SecretKind.Pin
            ? await hers.ExecuteUpdateAsync(set => set.SetProperty(a => a.PinHash, hash), ct)
            : await hers.ExecuteUpdateAsync(set => set.SetProperty(a => a.PasswordHash, hash), ct);
    }

    /// <summary>A PIN from before the switch is known from its first use with an identifier on, also when somebody else has it.</summary>
    private Task<int> ClaimAsync(Account account, string pin, CancellationToken ct)
    {
        var key = pinKeys.KeyOf(pin);
        return db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.PinKey, key), ct);
    }
}
