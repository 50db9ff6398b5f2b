using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Children;

/// <summary>What a birth record said before it was corrected or withdrawn.</summary>
public sealed class BirthRecordVersion
{
    private BirthRecordVersion()
    {
    } // EF Core

    internal BirthRecordVersion(BirthFacts facts, AccountId by, DateTimeOffset now)
    {
        Facts = facts;
        ReplacedBy = by;
        ReplacedAt = now;
    }

    public long Id { get; private set; }

    public BirthFacts Facts { get; private set; } = null!;

    public AccountId ReplacedBy { get; private set; }

    public DateTimeOffset ReplacedAt { get; private set; }
}
