using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

internal sealed class SignInDesk(IIdentityDb db, SecretProof proof, BarePinProof bare, SessionDesk sessions, TimeProvider clock)
    : ISignInDesk
{
    public async Task<Result<SignedIn>> SignInAsync(Credentials credentials, CancellationToken ct)
    {
        var proven = await proof.ProveAsync(credentials, ct);
        if (!proven.IsSuccess) return proven.Error;

        var account = proven.Value;
        await RememberAsync(account, ct);
        return await sessions.StartAsync(account, ct);
    }

    public async Task<Result<AccountId>> ProveByPinAloneAsync(Role role, string pin, CancellationToken ct)
    {
        var proven = await bare.ProveAsync(pin, ct);
        if (!proven.IsSuccess) return proven.Error;
        return proven.Value.Role == role ? proven.Value.Id : IdentityErrors.InvalidCredentials;
    }

    public async Task<Result> ConfirmAsync(AccountId id, string secret, SecretKind kind, CancellationToken ct)
    {
        var account = await db.Accounts.SingleAsync(a => a.Id == id, ct);
        var credentials = new Credentials(account.Role, "", secret, kind) { AsksForCode = false };
        var proven = await proof.ProveAsync(account, TryKeys.Of(id), credentials, ct);
        return proven.IsSuccess ? Result.Success : proven.Error;
    }

    /// <summary>Past the version count: somebody who signs in on two devices at once has no conflict.</summary>
    private async Task RememberAsync(Account account, CancellationToken ct)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        await db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.LastSignInAt, now), ct);
    }
}
