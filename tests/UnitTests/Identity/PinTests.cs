using FluentAssertions;
using MamaCare.Domain.Identity;
using Xunit;

namespace MamaCare.UnitTests.Identity;

public sealed class PinTests
{
    [Theory]
    [InlineData("000000")]
    [InlineData("123456")]
    [InlineData("654321")]
    [InlineData("890123")]
    [InlineData("024680")]
    [InlineData("121212")]
    [InlineData("112112")]
    [InlineData("369369")]
    [InlineData("111222")]
    [InlineData("123321")]
    [InlineData("159753")]
    public void Is_refused_when_it_is_tried_first(string digits) =>
        Pin.Choose(digits).Error!.Code.Should().Be("identity.pin-too-simple");

    [Theory]
    [InlineData("")]
    [InlineData("48301")]
    [InlineData("4830172")]
    [InlineData("48301a")]
    [InlineData("48301\u0662")]
    public void Has_six_digits(string text) => Pin.Choose(text).Error!.Code.Should().Be("identity.pin-not-six-digits");

    [Theory]
    [InlineData("483017")]
    [InlineData("123457")]
    [InlineData("112234")]
    [InlineData("121213")]
    public void Is_taken_without_a_pattern(string digits) => Pin.Choose(digits).Value.Digits.Should().Be(digits);

    [Fact]
    public void Does_not_show_itself() => $"{Pin.Choose("483017").Value}".Should().Be("******");
}
