using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Gives out tokens: one for the next hour, and one to prolong the stay with.</summary>
internal sealed class SessionDesk(
    IIdentityDb db, ITokenIssuer tokens, ISessionLength session, IRandomness random, TimeProvider clock)
{
    private const int SelectorBytes = 16;

    /// <summary>The caller saves.</summary>
    public async Task<SignedIn> StartAsync(Account account, CancellationToken ct)
    {
        if (await MustEnrolAsync(account, ct)) return SignedIn(account, tokens.Issue(account, mayOnlyEnrol: true), null, null);

        var (selector, secret) = (random.Token(SelectorBytes), random.Token(Tokens.Bytes));
        var started = RefreshSession.Start(account, selector, Tokens.Hash(secret), clock.GetUtcNow(), session.Length);
        db.RefreshSessions.Add(started);
        return SignedIn(account, tokens.Issue(account), $"{selector}.{secret}", started.ExpiresAt);
    }

    /// <summary>The next pair of tokens of an open session. The caller saves.</summary>
    public SignedIn Continue(RefreshSession open, Account account)
    {
        var secret = random.Token(Tokens.Bytes);
        open.Rotate(Tokens.Hash(secret));
        return SignedIn(account, tokens.Issue(account), $"{open.Selector}.{secret}", open.ExpiresAt);
    }

    /// <summary>Where administrators must have a second factor, one without it may only enrol.</summary>
    public async Task<bool> MustEnrolAsync(Account account, CancellationToken ct) =>
        account.Role is Role.Admin
        && await db.SecuritySettings.AnyAsync(s => s.AdminSecondFactorRequired, ct)
        && !await db.SecondFactors.AnyAsync(f => f.AccountId == account.Id && f.ConfirmedAt != null, ct);

    private static SignedIn SignedIn(Account account, IssuedToken issued, string? refreshToken, DateTimeOffset? until) =>
        new(
            account.Id, account.DisplayName ?? "", account.Email?.Value,
            new SessionTokens(issued.Token, issued.ExpiresAt, refreshToken, until))
        {
            HospitalId = account.HospitalId, PharmacyId = account.PharmacyId,
        };
}
