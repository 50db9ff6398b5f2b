using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Identity;

/// <summary>A stay signed in on one device, prolonged by a token that is good for one use.</summary>
/// <remarks>
/// The token is <c>selector.secret</c>: the selector stays and finds the session, the secret is another after each use, and only its hash
/// is kept. It has 256 random bits, so a fast hash is enough.
/// </remarks>
public sealed class RefreshSession : AggregateRoot<RefreshSessionId>
{
    private RefreshSession(AccountId accountId, int tokenGeneration, string selector)
    {
        AccountId = accountId;
        TokenGeneration = tokenGeneration;
        Selector = selector;
    }

    private RefreshSession()
    {
    } // EF Core

    public AccountId AccountId { get; private set; }

    /// <summary>The account's when the session began; whatever ends the account's tokens ends the session.</summary>
    public int TokenGeneration { get; private set; }

    public string Selector { get; private set; } = "";

    public string SecretHash { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Fixed at the start: however often it is prolonged, a session ends.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static RefreshSession Start(Account account, string selector, string secretHash, DateTimeOffset now, TimeSpan length) =>
        new(account.Id, account.TokenGeneration, selector) { SecretHash = secretHash, StartedAt = now, ExpiresAt = now + length };

    public bool IsOpenAt(DateTimeOffset now, Account account) =>
        EndedAt is null && now < ExpiresAt && TokenGeneration == account.TokenGeneration;

    /// <summary>The token was used: from now on the next one counts.</summary>
    public void Rotate(string secretHash) => SecretHash = secretHash;

    public void End(DateTimeOffset now) => EndedAt ??= now;
}
