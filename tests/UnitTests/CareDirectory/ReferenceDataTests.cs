using FluentAssertions;
using MamaCare.Domain.CareDirectory;
using MamaCare.Infrastructure.CareDirectory;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class ReferenceDataTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Has_sixteen_districts_in_five_regions()
    {
        var districts = ReferenceData.ReadDistricts().ToList();

        districts.Should().HaveCount(16);
        districts.Select(d => d.Region).Distinct().Should().BeEquivalentTo("Eastern", "Northern", "North West", "Southern", "Western Area");
    }

    [Fact]
    public void Has_verified_hospitals_with_town_and_position_in_known_districts()
    {
        var districts = ReferenceData.ReadDistricts().Select(d => d.Name).ToList();
        var hospitals = ReferenceData.ReadHospitals(Now).ToList();

        hospitals.Should().HaveCountGreaterThan(25);
        hospitals.Should().OnlyContain(h => districts.Contains(h.Place.District!) && h.Place.Town != null && h.Place.Latitude != null);
        hospitals.Should().OnlyContain(h => h.Verification.State == VerificationState.Verified);
        hospitals.Select(h => h.SourceKey).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Has_a_referral_hospital_in_the_towns_that_have_one() =>
        ReferenceData.ReadHospitals(Now).Where(h => h.Type == FacilityType.ReferralHospital).Select(h => h.Place.Town).Distinct()
            .Should().BeEquivalentTo("Kenema", "Makeni", "Bo", "Freetown");
}
