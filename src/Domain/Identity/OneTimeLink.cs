using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Identity;

/// <summary>A link that proves, once, that whoever opens it reads the owner's messages.</summary>
/// <remarks>
/// A row is written for every request, whether or not an account stands behind it: both answers then cost the same. The token is made when
/// the message goes out; only its hash is kept.
/// </remarks>
public sealed class OneTimeLink : AggregateRoot<OneTimeLinkId>
{
    /// <summary>How long a recovery may be completed without the token after its link was opened.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>More than these within an hour are not sent: nobody's mailbox is filled by a stranger.</summary>
    public const int SentPerHour = 3;

    private OneTimeLink(LinkPurpose purpose, AccountId? accountId, DateTimeOffset now) =>
        (Purpose, AccountId, AskedAt) = (purpose, accountId, now);

    private OneTimeLink()
    {
    } // EF Core

    public LinkPurpose Purpose { get; private set; }

    /// <summary>Null when nobody has what was typed; nothing is sent then.</summary>
    public AccountId? AccountId { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>SHA-256 of the token, hexadecimal; null until it is sent.</summary>
    public string? TokenHash { get; private set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    public DateTimeOffset? ConfirmedUntil { get; private set; }

    /// <summary>SHA-256 of the network address that opened it, hexadecimal: the window is open to that one.</summary>
    public string? ConfirmedFrom { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public static OneTimeLink Ask(LinkPurpose purpose, AccountId? account, DateTimeOffset now)
    {
        var link = new OneTimeLink(purpose, account, now);
        link.Raise(() => new LinkAsked(link.Id));
        return link;
    }

    /// <summary>How long a link works after it was sent. An invitation waits for somebody who does not expect it.</summary>
    public static TimeSpan LifeOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Invitation => TimeSpan.FromDays(7),
        LinkPurpose.PasswordReset or LinkPurpose.PinRecovery => TimeSpan.FromMinutes(30),
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "Unknown purpose."),
    };

    /// <summary>The message goes out now; an earlier token of the same link stops working.</summary>
    public void Send(string tokenHash, DateTimeOffset now) => (TokenHash, ExpiresAt) = (tokenHash, now + LifeOf(Purpose));

    public bool IsOpenAt(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    /// <summary>The link was opened.</summary>
    public void Confirm(string from, DateTimeOffset now) => (ConfirmedFrom, ConfirmedUntil) = (from, now + Window);

    public void Use(DateTimeOffset now) => UsedAt ??= now;
}
