namespace MamaCare.Application.Common.Access;

/// <summary>What a sign-in gives: a token for every request, and one that gets the next pair when the first has ended.</summary>
/// <param name="RefreshToken">Good for one use; null for whoever must do something else first.</param>
/// <param name="RefreshExpiresAt">When the whole stay ends, however often it was prolonged.</param>
public sealed record SessionTokens(string Token, DateTimeOffset ExpiresAt, string? RefreshToken, DateTimeOffset? RefreshExpiresAt);
