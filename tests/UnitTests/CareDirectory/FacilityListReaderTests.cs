using System.Text;
using FluentAssertions;
using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;
using MamaCare.Infrastructure.CareDirectory;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class FacilityListReaderTests
{
    private const string WhoHeader =
        "facility_name,facility_type_source,level,ownership,latitude,longitude,coordinate_source,region_2017,district_2017,chiefdom_2021";

    private const string OsmHeader =
        "osm_type,osm_id,name,amenity,healthcare,operator,operator_type,opening_hours,contact_number,"
        + "emergency,speciality,latitude,longitude,region,district,chiefdom";

    [Fact]
    public void Knows_the_who_list_by_its_header()
    {
        var list = Read($"{WhoHeader}\nTest Health Post,Community Health Post,CHP,MoH,8.5,-11.1,GPS,Eastern,Kono,Sandor\n");

        list.Source.Should().Be(DirectorySource.Who2019);
        list.Rows.Should().Equal(new ListedFacility(
            2, IsPharmacy: false, FacilityType.Chp, Ownership.Government, "Test Health Post", "Sandor", "Kono",
            "8.5", "-11.1", PositionQuality.Gps, "", ""));
    }

    [Fact]
    public void Knows_the_osm_list_by_its_header_and_its_pharmacies()
    {
        var list = Read($"{OsmHeader}\nnode,1,Test Pharmacy,pharmacy,,,private,24/7,076 123456,,,7.9,-11.7,Southern,Bo,Bo Town\n");

        list.Source.Should().Be(DirectorySource.Osm2020);
        list.Rows.Should().Equal(new ListedFacility(
            2, IsPharmacy: true, FacilityType.Other, Ownership.Private, "Test Pharmacy", "Bo Town", "Bo",
            "7.9", "-11.7", PositionQuality.Map, "076 123456", "24/7"));
    }

    [Theory]
    [InlineData("GPS", "-11.9", PositionQuality.Gps)]
    [InlineData("GPS", "-12.0", PositionQuality.Approximate)] // where the list's GPS points are shifted by 6 km
    [InlineData("Other", "-12.0", PositionQuality.Approximate)]
    [InlineData("Google Earth", "-12.0", PositionQuality.Map)]
    [InlineData("", "-12.0", PositionQuality.Unknown)]
    public void Says_how_good_a_position_is(string coordinateSource, string longitude, PositionQuality quality) =>
        Read($"{WhoHeader}\nTest,CHP,CHP,MoH,8.5,{longitude},{coordinateSource},Eastern,Kono,Sandor\n").Rows[0].Quality
            .Should().Be(quality);

    [Fact]
    public void Takes_columns_in_any_order_with_others_between_them_and_a_byte_order_mark()
    {
        var list = Read(
            "\uFEFFdistrict_2017,chiefdom_2021,extra,level,ownership,coordinate_source,longitude,latitude,FACILITY_NAME\r\n"
            + "Kono,Sandor,x,MCHP,NGO,GPS,-11.1,8.5,Test\r\n");

        list.Rows.Should().ContainSingle().Which
            .Should().BeEquivalentTo(new { Name = "Test", District = "Kono", Type = FacilityType.Mchp });
    }

    [Fact]
    public void Counts_rows_by_the_lines_of_the_file()
    {
        var list = Read(
            $"{WhoHeader}\n\n\"Two\nlines\",CHP,CHP,MoH,8.5,-11.1,GPS,Eastern,Kono,Sandor\n"
            + "Test,CHP,CHP,MoH,8.5,-11.1,GPS,Eastern,Kono,Sandor\n");

        list.Rows.Select(r => r.Row).Should().Equal(3, 5);
    }

    [Fact]
    public void Refuses_a_file_that_breaks_off_in_the_middle_of_a_row()
    {
        var cut = $"{WhoHeader}\nTest,CHP,CHP,MoH,8.5,-11.1,GPS,Eastern,Kono,Sandor\nAnother,CHP,C";

        var error = new FacilityListReader().Read(Encoding.UTF8.GetBytes(cut)).Error!;

        error.Code.Should().Be("import.not-readable");
        error.Message.Should().Contain("line 3 has 3 fields, the header has 10");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("name,town\nTest,Bo\n")]
    [InlineData(WhoHeader + "\n\"Test,CHP,CHP,MoH,8.5,-11.1,GPS,Eastern,Kono,Sandor\n")]
    [InlineData(WhoHeader + "\nTe\0st,CHP,CHP,MoH,8.5,-11.1,GPS,Eastern,Kono,Sandor\n")]
    public void Refuses_what_is_no_list(string text) =>
        new FacilityListReader().Read(Encoding.UTF8.GetBytes(text)).Error!.Code.Should().Be("import.not-readable");

    [Fact]
    public void Refuses_other_encodings()
    {
        var latin1 = Encoding.Latin1.GetBytes($"{WhoHeader}\nTést,CHP,CHP,MoH,8.5,-11.1,GPS,Eastern,Kono,Sandor\n");
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(WhoHeader)).ToArray();

        new FacilityListReader().Read(latin1).Error!.Message.Should().Contain("UTF-8");
        new FacilityListReader().Read(utf16).Error!.Message.Should().Contain("UTF-8");
    }

    [Fact]
    public void Refuses_more_rows_than_a_country_has_places() =>
        new FacilityListReader().Read(Encoding.UTF8.GetBytes(WhoHeader + string.Concat(Enumerable.Repeat("\nx", 50_001))))
            .Error!.Message.Should().Contain("50000 rows");

    private static FacilityList Read(string text) => new FacilityListReader().Read(Encoding.UTF8.GetBytes(text)).Value;
}
