using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>Any health facility, from a maternal and child health post to a referral hospital.</summary>
/// <remarks>The existing clients say hospital for all of them.</remarks>
public sealed class Hospital : Facility<HospitalId, HospitalFacts>, IPictured
{
    private Hospital()
    {
    } // EF Core

    private Hospital(DirectorySource source, string? sourceKey, DateTimeOffset now)
        : base(source, sourceKey, now)
    {
    }

    public FacilityType Type { get; private set; }

    public Ownership Ownership { get; private set; }

    /// <summary>As people wrote them.</summary>
    public IReadOnlyList<string> Services { get; private set; } = [];

    public string? Picture { get; private set; }

    /// <summary>An entry of an imported list, waiting for its verification.</summary>
    public static Hospital FromList(DirectorySource source, string sourceKey, HospitalFacts facts, DateTimeOffset now)
    {
        var hospital = new Hospital(source, sourceKey, now);
        hospital.Take(facts);
        return hospital;
    }

    /// <summary>An entry of MamaCare's own reference data: corrected by hand and verified.</summary>
    public static Hospital FromReference(DirectorySource source, string sourceKey, HospitalFacts facts, DateTimeOffset now)
    {
        var hospital = FromList(source, sourceKey, facts, now);
        hospital.Curate();
        hospital.Decide(Verification.Verified(by: null, reason: null, expiresOn: null, now).Value);
        return hospital;
    }

    /// <summary>An entry that an administrator writes, waiting for its verification.</summary>
    public static Hospital ByHand(DateTimeOffset now) => new(DirectorySource.ByHand, sourceKey: null, now)
    {
        Type = FacilityType.Hospital,
        Ownership = Ownership.Unknown,
    };

    public string? Show(string picture)
    {
        var before = Picture;
        Picture = picture;
        return before;
    }

    public void Offer(ServiceList services) => Services = services.Words;

    private protected override IDomainEvent Decided(VerificationState state, string? reason) => new HospitalDecided(Id, state, reason);

    private protected override HospitalFacts Facts() => new(Name, Place, Phone, OpeningHours, Type, Ownership);

    private protected override void Take(HospitalFacts facts)
    {
        base.Take(facts);
        Type = facts.Type;
        Ownership = facts.Ownership;
    }
}
