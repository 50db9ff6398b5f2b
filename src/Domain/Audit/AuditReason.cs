namespace MamaCare.Domain.Audit;

/// <summary>Why somebody did what an entry says, in their own words.</summary>
/// <remarks>
/// Beside the entry, not in it: it may speak of a person's health, so it is encrypted, and a new key must be able to rewrite it.
/// </remarks>
public sealed class AuditReason
{
    public const int MaxLength = 500;

    private AuditReason()
    {
    } // EF Core

    public AuditReason(string text) => Text = text;

    /// <summary>The entry's.</summary>
    public long Id { get; private set; }

    public string Text { get; private set; } = "";
}
