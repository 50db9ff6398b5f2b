using FluentAssertions;
using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class ListedFacilityCheckTests
{
    private static readonly ListedFacility Good = new(
        2, IsPharmacy: false, FacilityType.Chp, Ownership.Government, "Test Health Post", "Sandor", "Kono",
        "8.5", "-11.1", PositionQuality.Gps, "", "");

    private readonly ListedFacilityCheck _check = new(
        new FacilityList(
            DirectorySource.Who2019, new ListColumns("facility_name", "district_2017", "chiefdom_2021", "phone", "hours"), []),
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Bo"] = "Bo", ["Kono"] = "Kono" });

    [Fact]
    public void Takes_a_good_row_and_the_districts_own_spelling()
    {
        _check.Reject(Good with { District = "KONO" }, out var entry).Should().BeNull();

        entry.Key.Should().Be("who2019|test health post|kono|8.50000,-11.10000");
        entry.Facts.Should().BeOfType<HospitalFacts>().Which.Place.District.Should().Be("Kono");
    }

    [Fact]
    public void Takes_a_pharmacy_for_a_pharmacy()
    {
        _check.Reject(Good with { IsPharmacy = true }, out var entry).Should().BeNull();

        entry.Facts.Should().NotBeOfType<HospitalFacts>();
    }

    [Fact]
    public void Takes_a_row_without_district_or_position()
    {
        _check.Reject(Good with { District = "", Latitude = "", Longitude = "" }, out var entry).Should().BeNull();

        entry.Facts.Place.Should().Be(new Place(null, "Sandor", null, null, PositionQuality.Unknown));
    }

    [Fact]
    public void Rejects_a_row_without_name() => Rejected(Good with { Name = "" }).Should().Be("facility_name");

    [Fact]
    public void Rejects_an_unknown_district_and_names_the_others()
    {
        _check.Reject(Good with { District = "Atlantis" }, out _).Should()
            .Be(new RejectedRow(2, "district_2017", "There is no such district. Use one of: Bo, Kono."));
    }

    [Theory]
    [InlineData("north", "-11.1", "latitude")]
    [InlineData("8.5", "", "longitude")]
    [InlineData("", "-11.1", "latitude")]
    [InlineData("90.1", "-11.1", "latitude")]
    [InlineData("8.5", "-180.1", "longitude")]
    [InlineData("NaN", "-11.1", "latitude")]
    [InlineData("8,5", "-11.1", "latitude")]
    [InlineData("-11.1", "8.5", "latitude")] // swapped
    [InlineData("6.79", "-11.1", "latitude")]
    [InlineData("10.11", "-11.1", "latitude")]
    [InlineData("8.5", "-13.61", "longitude")]
    [InlineData("8.5", "-10.09", "longitude")]
    [InlineData("8.5", "11.1", "longitude")]
    public void Rejects_a_bad_position(string latitude, string longitude, string field) =>
        Rejected(Good with { Latitude = latitude, Longitude = longitude }).Should().Be(field);

    [Theory]
    [InlineData(FacilityFacts.MaxNameLength, null)]
    [InlineData(FacilityFacts.MaxNameLength + 1, "facility_name")]
    public void Rejects_a_name_that_is_too_long(int length, string? field) =>
        Rejected(Good with { Name = new string('x', length) }).Should().Be(field);

    [Theory]
    [InlineData("6.8", "-13.6")]
    [InlineData("10.1", "-10.1")]
    [InlineData("6.9167", "-13.3")]  // the ends of the country
    [InlineData("10.0", "-10.2333")]
    public void Takes_a_position_anywhere_in_the_country(string latitude, string longitude) =>
        Rejected(Good with { Latitude = latitude, Longitude = longitude }).Should().BeNull();

    [Theory]
    [InlineData("Test\tHealth Post")]
    [InlineData("Test \u202EtsoP htlaeH")]
    [InlineData("Test\u00ADHealth Post")]
    public void Rejects_a_name_that_reads_differently_from_what_it_is(string name) =>
        Rejected(Good with { Name = name }).Should().Be("facility_name");

    [Fact]
    public void Reports_the_second_of_two_equal_rows()
    {
        _check.Reject(Good, out _).Should().BeNull();

        _check.Reject(Good with { Row = 9, Phone = "076" }, out _).Should()
            .Be(new RejectedRow(9, "facility_name", "Row 2 has the same name, district and position."));
    }

    private string? Rejected(ListedFacility row) => _check.Reject(row, out _)?.Field;
}
