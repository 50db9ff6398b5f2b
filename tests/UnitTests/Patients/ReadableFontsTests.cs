using FluentAssertions;
using MamaCare.Infrastructure.Patients;
using Xunit;

namespace MamaCare.UnitTests.Patients;

public sealed class ReadableFontsTests
{
    [Fact]
    public void Are_none_where_none_is_installed() =>
        ReadableFonts.In([Path.Combine(Path.GetTempPath(), "no-such-folder")]).Should().BeNull();

    [Fact]
    public void Spell_Krio_in_ASCII_where_they_must() =>
        ReadableFonts.InAscii("Kɔnɛ, Ɛbola, Ɔpɔ, ŋ").Should().Be("Kone, Ebola, Opo, ng");

    [Fact]
    public void Write_Krio_with_an_installed_font()
    {
        ReadableFonts.Installed!.WritesKrio.Should().BeTrue("./test installs one");
        ReadableFonts.Installed.Spell("Kɔnɛ").Should().Be("Kɔnɛ");
    }
}
