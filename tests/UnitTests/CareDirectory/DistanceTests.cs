using FluentAssertions;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class DistanceTests
{
    private static readonly GeoPoint Freetown = GeoPoint.At(8.4844, -13.2344).Value;
    private static readonly GeoPoint Bo = GeoPoint.At(7.9647, -11.7383).Value;

    [Fact]
    public void Is_nothing_between_a_place_and_itself() => Distance.Between(Bo, Bo).Should().Be(0);

    [Fact]
    public void Is_a_sixtieth_of_a_nautical_degree_to_the_north() =>
        Distance.Between(GeoPoint.At(8, -12).Value, GeoPoint.At(9, -12).Value).Should().BeApproximately(111.19, 0.01);

    [Fact]
    public void Is_the_same_both_ways() =>
        Distance.Between(Freetown, Bo).Should().BeApproximately(Distance.Between(Bo, Freetown), 1e-9).And.BeInRange(174, 175);

    [Theory]
    [InlineData(0)]
    [InlineData(45)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(300)]
    public void Has_a_box_that_leaves_out_nothing_within_the_radius(int bearing)
    {
        const double Radius = 50;
        var (south, north, west, east) = Distance.Box(Bo, Radius);
        var angle = bearing * Math.PI / 180;
        var there = GeoPoint.At(
            Bo.Latitude + (Math.Cos(angle) * 0.999 * Radius / 111.195),
            Bo.Longitude + (Math.Sin(angle) * 0.999 * Radius / (111.195 * Math.Cos(Bo.Latitude * Math.PI / 180)))).Value;

        there.Latitude.Should().BeInRange(south, north);
        there.Longitude.Should().BeInRange(west, east);
    }
}
