using FluentAssertions;
using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using Xunit;

namespace MamaCare.UnitTests.Common;

public sealed class IfMatchTests
{
    [Theory]
    [InlineData("\"7\"", true)]
    [InlineData(" \"7\" ", true)]
    [InlineData("\"6\", \"7\"", true)]
    [InlineData("\"7.9f3c\"", true)]
    [InlineData("*", true)]
    [InlineData("\"6\"", false)]
    [InlineData("\"77\"", false)]
    [InlineData("\"-7\"", false)]
    [InlineData("\"\"", false)]
    [InlineData("\"seven\"", false)]
    [InlineData("\"99999999999999999999\"", false)]
    [InlineData("W/\"7\"", false)] // a weak tag is never good for a change: RFC 9110, 13.1.1
    public void Admits_the_versions_it_names(string header, bool admits) =>
        IfMatch.Parse(header, null).IsStaleFor(new Thing(7)).Should().Be(!admits);

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("\"7")]
    [InlineData("7\"")]
    [InlineData("\"")]
    [InlineData("\"6\" \"7\"")]
    [InlineData("\"6\",")]
    [InlineData("W/7")]
    [InlineData("w/\"7\"")]
    public void Is_not_read_from_what_is_no_tag(string header) => IfMatch.TryParse(header, null, out _).Should().BeFalse();

    [Theory]
    [InlineData(998, true)]
    [InlineData(999, false)]
    public void Is_bounded(int between, bool readable) =>
        IfMatch.TryParse($"\"{new string('7', between)}\"", null, out _).Should().Be(readable);

    [Fact]
    public void Holds_nobody_back_who_did_not_say() => ((IfMatch?)null).IsStaleFor(new Thing(7)).Should().BeFalse();

    private sealed record Thing(int Version) : IVersioned;
}
