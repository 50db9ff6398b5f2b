using FluentAssertions;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class SourceKeyTests
{
    private static readonly GeoPoint Bo = GeoPoint.At(7.964091, -11.742271).Value;

    [Fact]
    public void Names_source_name_district_and_position() =>
        SourceKey.Of(DirectorySource.Osm2020, "Bo Government Hospital", "Bo", Bo)
            .Should().Be("osm2020|bo government hospital|bo|7.96409,-11.74227");

    [Fact]
    public void Ignores_case_and_spaces() =>
        SourceKey.Of(DirectorySource.Osm2020, " BO  Government\tHospital ", "bo", Bo)
            .Should().Be(SourceKey.Of(DirectorySource.Osm2020, "Bo Government Hospital", "Bo", Bo));

    [Fact]
    public void Ignores_less_than_a_metre() =>
        SourceKey.Of(DirectorySource.Osm2020, "Bo", "Bo", GeoPoint.At(7.964091, -11.742271).Value)
            .Should().Be(SourceKey.Of(DirectorySource.Osm2020, "Bo", "Bo", GeoPoint.At(7.964092, -11.742271).Value));

    [Fact]
    public void Keeps_two_places_of_one_name_apart() =>
        SourceKey.Of(DirectorySource.Osm2020, "Bo", "Bo", Bo)
            .Should().NotBe(SourceKey.Of(DirectorySource.Osm2020, "Bo", "Bo", GeoPoint.At(7.9642, -11.742271).Value));

    [Fact]
    public void Does_without_district_and_position() =>
        SourceKey.Of(DirectorySource.Who2019, "Kent Community Health Centre", null, null)
            .Should().Be("who2019|kent community health centre||");

    [Fact]
    public void Fits_its_column_at_its_longest() =>
        SourceKey.Of(
                DirectorySource.Osm2020, new string('x', FacilityFacts.MaxNameLength), "Western Area Urban",
                GeoPoint.At(-89.99999, -179.99999).Value)
            .Length.Should().BeLessThan(SourceKey.MaxLength);
}
