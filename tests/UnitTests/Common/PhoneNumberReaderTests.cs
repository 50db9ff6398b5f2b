using FluentAssertions;
using MamaCare.Infrastructure.Common;
using Microsoft.Extensions.Options;
using Xunit;

namespace MamaCare.UnitTests.Common;

public sealed class PhoneNumberReaderTests
{
    private static readonly PhoneNumberReader Reader = With(new PhoneOptions());

    [Theory]
    [InlineData("076 123456")]
    [InlineData("076-12-34-56")]
    [InlineData("76123456")]
    [InlineData("23276123456")]
    [InlineData("0023276123456")]
    [InlineData("+232 76-123-456")]
    [InlineData("+232 (0)76 123456")]
    public void Reads_sierra_leones_numbers_in_any_usual_spelling(string typed) =>
        Reader.Read(typed).Value.Value.Should().Be("+23276123456");

    [Theory]
    [InlineData("071 123456", "+23271123456")]
    [InlineData("032 123456", "+23232123456")]
    [InlineData("022 234567", "+23222234567")]
    [InlineData("+44 20 7946 0958", "+442079460958")]
    [InlineData("+224 621 23 45 67", "+224621234567")]
    public void Reads_new_prefixes_landlines_and_other_countries_numbers(string typed, string e164) =>
        Reader.Read(typed).Value.Value.Should().Be(e164);

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("076 12345")]
    [InlineData("076 1234567")]
    [InlineData("+999 12345678")]
    [InlineData("0800 MAMA")]
    [InlineData("076 123456 ext 5")]
    [InlineData("076123456/077123456")]
    [InlineData("060 123456")]
    public void Refuses_what_nobody_would_dial(string typed) => Reader.Read(typed).Error!.Code.Should().Be("phone.not-valid");

    [Fact]
    public void A_new_prefix_needs_configuration_only() =>
        With(new PhoneOptions { MobilePrefixes = "31, 60" }).Read("060 123456").Value.Value.Should().Be("+23260123456");

    private static PhoneNumberReader With(PhoneOptions options) => new(Options.Create(options));
}
