namespace MamaCare.Infrastructure.Persistence.Idempotency;

/// <summary>What a request with an <c>Idempotency-Key</c> was answered, for whoever repeats it because he never heard the answer.</summary>
/// <remarks>
/// The key itself is stored nowhere, and without it nothing here can be read: see <see cref="AnswerSeal"/>. An answer may hold a PIN
/// that is shown once.
/// </remarks>
internal sealed class KeyedAnswer
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    /// <summary>Of key and sender together: two people may use the same key.</summary>
    public required string KeyHash { get; init; }

    /// <summary>Of method, address and body; keyed, because a body may hold a secret that is soon guessed.</summary>
    public required string RequestHash { get; init; }

    /// <summary>Status, headers and body, sealed. Null only within the transaction of the request itself.</summary>
    public byte[]? Answer { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
