using FluentAssertions;
using MamaCare.Domain.Common;
using Xunit;

namespace MamaCare.UnitTests.Common;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("Isatu Kamara", "Isatu Kamara")]
    [InlineData("Zoë Nuñez Łukasz", "Zoe Nunez Lukasz")]
    [InlineData("Kɔlɔma Ɔspitul", "Koloma Ospitul")]
    [InlineData("Ŋɔ ŋ ɓ Ɓ", "Ngo ng b B")]
    [InlineData("Straße, Æon", "Strasse, Aeon")]
    public void Take_the_marks_from_letters(string text, string plain) => PlainLetters.Of(text).Should().Be(plain);

    [Fact]
    public void Are_the_same_however_the_mark_was_typed() => PlainLetters.Of("Zoe\u0308").Should().Be(PlainLetters.Of("Zo\u00EB"));

    [Theory]
    [InlineData("محمد")]
    [InlineData("妈妈")]
    [InlineData("🤰")]
    public void Leave_other_alphabets_alone(string text) => PlainLetters.Of(text).Should().Be(text);
}
