using FluentAssertions;
using MamaCare.Domain.CareDirectory;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class ServiceListTests
{
    [Fact]
    public void Keeps_what_people_wrote_each_once() =>
        ServiceList.Of([" Eye clinic ", "", "eye clinic", "Delivery"]).Words.Should().Equal("Eye clinic", "Delivery");

    [Theory]
    [InlineData("basic_emergency_obstetric_care", CareService.BasicEmergencyObstetricCare)]
    [InlineData("Comprehensive Emergency Obstetric Care", CareService.ComprehensiveEmergencyObstetricCare)]
    [InlineData("CEmONC", CareService.ComprehensiveEmergencyObstetricCare)]
    [InlineData("C-section", CareService.CaesareanSection)]
    [InlineData("cesarean", CareService.CaesareanSection)]
    [InlineData("X-Ray", CareService.XRay)]
    [InlineData("x_ray", CareService.XRay)]
    [InlineData("ANC", CareService.AntenatalCare)]
    public void Knows_a_service_by_code_name_and_other_names(string typed, CareService service) =>
        ServiceList.Of([typed]).Known.Should().Equal(service);

    [Fact]
    public void Does_not_guess() => ServiceList.Of(["Eye clinic", "del"]).Known.Should().BeEmpty();

    [Fact]
    public void Has_a_name_for_every_service_that_leads_back_to_it() =>
        Enum.GetValues<CareService>().Should().OnlyContain(service => ServiceNames.Find(ServiceNames.Of(service)) == service);
}
