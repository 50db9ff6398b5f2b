using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Identity.Contracts;

/// <summary>Counts wrong tries at secrets that are no sign-in, with the same limits and locks.</summary>
public interface ITryCounter
{
    /// <summary>Counts before the secret is looked at, so that parallel guesses cannot slip past the count.</summary>
    /// <param name="secret">What is guessed at: <c>sharing-code</c>.</param>
    Task<GateAnswer> EnterAsync(string secret, AccountId by, CancellationToken ct);

    /// <summary>The secret was not looked at: this try was none.</summary>
    Task TakeBackAsync(string secret, AccountId by, GateAnswer entered, CancellationToken ct);

    /// <summary>The secret was right: forget the wrong tries.</summary>
    Task ClearAsync(string secret, AccountId by, CancellationToken ct);
}
