using FluentAssertions;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class FacilityTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 0, 0, TimeSpan.Zero);

    private static readonly AccountId Admin = new(7);

    [Fact]
    public void Is_unchanged_when_its_list_says_the_same()
    {
        var hospital = Listed(Facts());

        hospital.Follow(Facts(), Now.AddDays(1)).Should().BeFalse();
        hospital.UpdatedAt.Should().Be(Now);
    }

    [Fact]
    public void Takes_over_what_its_list_says_now_and_stays_verified()
    {
        var hospital = Listed(Facts());
        hospital.Decide(Verification.Verified(new AccountId(7), null, null, Now).Value);

        hospital.Follow(Facts() with { OpeningHours = "24/7" }, Now.AddDays(1)).Should().BeTrue();

        hospital.OpeningHours.Should().Be("24/7");
        hospital.UpdatedAt.Should().Be(Now.AddDays(1));
        hospital.Verification.State.Should().Be(VerificationState.Verified);
    }

    [Fact]
    public void Keeps_what_was_corrected_by_hand()
    {
        var hospital = Hospital.FromReference(DirectorySource.Who2019, "key", Facts() with { Name = "Connaught Hospital" }, Now);

        hospital.Follow(Facts() with { Name = "Cannaught Hospital" }, Now.AddDays(1)).Should().BeFalse();
        hospital.Name.Should().Be("Connaught Hospital");
    }

    [Fact]
    public void Follows_no_list_once_somebody_has_written_to_it()
    {
        var hospital = Listed(Facts());
        hospital.Correct(Facts() with { OpeningHours = "00:00-24:00" }, FacilityContact.None, null, "FAC 1-2", Now.AddDays(1));

        hospital.Follow(Facts(), Now.AddDays(2)).Should().BeFalse();
        hospital.Is24Hours.Should().BeTrue();
        hospital.Should().BeEquivalentTo(new { LicenceNumber = "FAC 1-2", LicenceKey = "FAC12", OpeningHours = "24/7", IsCurated = true });
    }

    [Fact]
    public void Keeps_its_verified_name_until_the_new_one_is_approved()
    {
        var hospital = Listed(Facts());
        hospital.Decide(Verification.Verified(Admin, null, null, Now).Value);
        hospital.Propose("Bo Regional Hospital", "F-9", new AccountId(8), Now);
        hospital.Name.Should().Be("Bo Government Hospital");

        hospital.Decide(Verification.Verified(Admin, null, null, Now.AddDays(1)).Value);

        hospital.Should().BeEquivalentTo(new { Name = "Bo Regional Hospital", LicenceNumber = "F-9", Proposal = Proposal.None });
        hospital.SearchText.Should().StartWith("bo regional hospital");
    }

    [Fact]
    public void Stays_verified_under_its_name_when_the_new_one_is_turned_down()
    {
        var hospital = Listed(Facts());
        hospital.Decide(Verification.Verified(Admin, null, null, Now).Value);
        hospital.Propose("Bo Regional Hospital", null, new AccountId(8), Now);

        hospital.Decide(Verification.Rejected(Admin, "The sign still says otherwise.", Now).Value);

        hospital.Name.Should().Be("Bo Government Hospital");
        hospital.Verification.State.Should().Be(VerificationState.Verified);
        hospital.Proposal.IsWaiting.Should().BeFalse();
        hospital.Decisions.Should().HaveCount(2);

        hospital.Decide(Verification.Rejected(Admin, "It does not exist.", Now).Value);
        hospital.Verification.State.Should().Be(VerificationState.Rejected);
    }

    [Fact]
    public void Is_found_by_name_chiefdom_and_district() => Listed(Facts()).SearchText.Should().Be("bo government hospital bo town bo");

    [Fact]
    public void Has_no_position_quality_without_a_position() =>
        new Place(null, null, "Bo", position: null, PositionQuality.Gps).Quality.Should().Be(PositionQuality.Unknown);

    private static Hospital Listed(HospitalFacts facts) => Hospital.FromList(DirectorySource.Osm2020, "key", facts, Now);

    private static HospitalFacts Facts() => new(
        "Bo Government Hospital", new Place(null, "Bo Town", "Bo", GeoPoint.At(7.964091, -11.742271).Value, PositionQuality.Map),
        null, null, FacilityType.Hospital, Ownership.Government);
}
