namespace MamaCare.Application.Identity.Contracts;

/// <summary>What a count of tries says to one more.</summary>
/// <param name="ClosedFor">Null: go on.</param>
/// <param name="IsLast">This try is let through, and closes the key unless it is the right one.</param>
/// <param name="TryBefore">When the key was tried last before this; null when nothing was counted.</param>
public readonly record struct GateAnswer(TimeSpan? ClosedFor, bool IsLast, DateTimeOffset? TryBefore);
