using FluentAssertions;
using MamaCare.Application.Common.Validation;
using Xunit;

namespace MamaCare.UnitTests.Common;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("Isatu Kamara")]
    [InlineData("N’Gadie Ɛfɔ-Bah")]
    [InlineData("علی\u200Cرضا")] // the joiners are spelling
    [InlineData("ක්\u200Dෂ")]
    [InlineData("𞤀𞤣𞤤𞤢𞤥")] // Adlam, beyond the first plane
    public void Any_script_is_plain_text(string text) => text.IsOneLine().Should().BeTrue();

    [Theory]
    [InlineData("\0")]
    [InlineData("a\nb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2066b")]
    [InlineData("a\u200Bb")]
    [InlineData("a\u200Fb")]
    [InlineData("a\uFEFFb")]
    [InlineData("a\u00ADb")]
    [InlineData("a\U000E0041b")]
    [InlineData("a\uD83D")]
    [InlineData("\uDC00a")]
    public void What_breaks_turns_or_hides_text_is_none(string text) => text.IsOneLine().Should().BeFalse();
}
