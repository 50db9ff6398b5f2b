using FluentAssertions;
using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class MappingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Leaves_no_member_of_a_view_without_a_source() => Maps.Create().ConfigurationProvider.AssertConfigurationIsValid();

    [Fact]
    public void Shows_a_health_facility_without_nulls_where_old_clients_print()
    {
        var place = new Place(null, "Bo Town", "Bo", GeoPoint.At(7.964091, -11.742271).Value, PositionQuality.Map);
        var hospital = Hospital.FromReference(
            DirectorySource.Osm2020, "key",
            new HospitalFacts("Bo Hospital", place, null, null, FacilityType.ReferralHospital, Ownership.Government), Now);

        var view = Maps.Create().Map<HospitalReview>(hospital);

        view.Should().BeEquivalentTo(new
        {
            Name = "Bo Hospital", Address = "", City = "", Phone = "", Email = "",
            District = "Bo", Chiefdom = "Bo Town", Country = "Sierra Leone",
            Latitude = 7.964091, Longitude = -11.742271, LocationQuality = PositionQuality.Map,
            FacilityType = FacilityType.ReferralHospital, Services = Array.Empty<string>(),
            IsVerified = true, Status = VerificationState.Verified, DecidedAt = Now, CreatedAt = Now,
        });
    }

    [Fact]
    public void Shows_a_pharmacy_that_never_closes()
    {
        var facts = new FacilityFacts("Test Pharmacy", new Place("Bo", null, "Bo", null, PositionQuality.Unknown), "076 123456", "24/7");

        var view = Maps.Create().Map<PharmacyView>(Pharmacy.FromList(DirectorySource.Osm2020, "key", facts, Now));

        view.Should().BeEquivalentTo(new
        {
            Name = "Test Pharmacy", City = "Bo", Phone = "076 123456", Is24Hours = true, IsVerified = false,
        });
    }

    [Fact]
    public void Shows_a_practitioner_with_the_decision_in_force()
    {
        var profile = new PractitionerProfile("midwife", "Midwifery", "Bo Government Hospital") { City = "Bo" };
        var practitioner = Practitioner.Register(
            new AccountId(3), "Mariama Sesay", "NMB-20417", EmailAddress.From("mariama@example.org").Value,
            PhoneNumber.FromE164("+23276123456").Value, profile, Now);
        practitioner.Decide(Verification.Rejected(new AccountId(7), "No such licence.", Now).Value);

        var view = Maps.Create().Map<PractitionerReview>(practitioner);

        view.Should().BeEquivalentTo(new
        {
            Name = "Mariama Sesay", LicenseNumber = "NMB-20417", Email = "mariama@example.org", Phone = "+23276123456",
            Specialization = "Midwifery", City = "Bo", Address = "",
            Status = VerificationState.Rejected, DecidedBy = (long?)7, Reason = "No such licence.",
        });
    }
}
