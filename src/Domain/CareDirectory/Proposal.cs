using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>Another name or licence number that staff ask for; the verified ones stay until an administrator has looked at it.</summary>
public sealed record Proposal(string? Name, string? LicenceNumber, AccountId? By, DateTimeOffset? At)
{
    public static Proposal None { get; } = new(null, null, null, null);

    public bool IsWaiting => At is not null;
}
