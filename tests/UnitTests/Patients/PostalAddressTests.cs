using FluentAssertions;
using MamaCare.Domain.Patients;
using Xunit;

namespace MamaCare.UnitTests.Patients;

public sealed class PostalAddressTests
{
    private static readonly PostalAddress Kissy = new("12 Kissy Road", "Freetown", "Western Area", "1000", "Sierra Leone");

    [Theory]
    [InlineData("12 Kissy Road, Freetown, Western Area, Sierra Leone", true)]
    [InlineData("12 Kissy Road, Freetown, Western Area, 1000, Sierra Leone", true)]
    [InlineData("12 kissy road  freetown; western area - sierra leone", true)]
    [InlineData("12 Kissy Road", false)]
    [InlineData("12 Kissy Road, Freetown", false)]
    [InlineData("14 Kissy Road, Freetown, Western Area, Sierra Leone", false)]
    [InlineData("12 Kissy Road, Freetown, Western Area, Sierra Leone, Africa", false)]
    public void Is_spelt_out_by_its_parts_in_their_order_with_or_without_the_postal_code(string line, bool same) =>
        Kissy.IsSpeltOut(line).Should().Be(same);

    [Theory]
    [InlineData("Bo, Sierra Leone", true)]
    [InlineData("Bo", false)]
    public void Leaves_out_what_is_not_known(string line, bool same) =>
        new PostalAddress(null, "Bo", null, null, "Sierra Leone").IsSpeltOut(line).Should().Be(same);
}
