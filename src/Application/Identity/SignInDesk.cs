using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

internal sealed class SignInDesk(IIdentityDb db, SecretProof proof, BarePinProof bare, ITokenIssuer tokens, TimeProvider clock)
    : ISignInDesk
{
    public async Task<Result<SignedIn>> SignInAsync(Credentials credentials, CancellationToken ct)
    {
        var proven = await proof.ProveAsync(credentials, ct);
        if (!proven.IsSuccess) return proven.Error;

        var account = proven.Value;
        await RememberAsync(account, ct);
        var issued = tokens.Issue(account);
        return new SignedIn(
            account.Id, account.DisplayName ?? "", account.Email?.Value, new SessionTokens(issued.Token, issued.ExpiresAt, null, null));
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
        var proven = await proof.ProveAsync(account, TryKeys.Of(id), new Credentials(account.Role, "", secret, kind), ct);
        return proven.IsSuccess ? Result.Success : proven.Error;
    }

    /// <summary>Past the version count: somebody who signs in on two devices at once has no conflict.</summary>
    private async Task RememberAsync(Account account, CancellationToken ct)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        await db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.LastSignInAt, now), ct);
    }
}
