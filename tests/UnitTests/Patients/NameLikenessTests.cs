using FluentAssertions;
using MamaCare.Domain.Patients;
using Xunit;

namespace MamaCare.UnitTests.Patients;

public sealed class NameLikenessTests
{
    [Theory]
    [InlineData("Isatu Kamara", "Isatu Kamara")]
    [InlineData("Isatu Kamara", "kamara, ISATU")]
    [InlineData("Isatu Kamara", "Isata Kamara")]
    [InlineData("Isatu", "Isata")]
    [InlineData("Fatmata Bangura", "Fatimata Bangura")]
    [InlineData("Kadiatu Sesay", "Kadijatu Sesay")]
    [InlineData("Mohamed Conteh", "Muhammad Konteh")]
    [InlineData("Aminata Jalloh", "Aminatta Jallow")]
    [InlineData("Josephine Koroma", "Josefin Koroma")]
    [InlineData("Hawa Kɔlɔma", "Hawa Koloma")]
    [InlineData("Zoë Béré", "Zoe Bere")]
    public void Finds_one_person_written_down_twice(string one, string other)
    {
        NameLikeness.Of(one, other).Should().BeGreaterThanOrEqualTo(NameLikeness.Similar);
        NameLikeness.Of(other, one).Should().Be(NameLikeness.Of(one, other));
    }

    [Theory]
    [InlineData("Isatu Kamara", "Aminata Kamara")]
    [InlineData("Isatu Kamara", "Isatu Sesay")]
    [InlineData("Mariama Turay", "Memunatu Turay")]
    [InlineData("Isatu", "Hawa")]
    [InlineData("Isatu Kamara", "")]
    public void Keeps_two_people_apart(string one, string other) =>
        NameLikeness.Of(one, other).Should().BeLessThan(NameLikeness.Similar);

    [Fact]
    public void Is_one_for_the_same_and_zero_for_nothing_in_common()
    {
        NameLikeness.Of("Isatu Kamara", "Isatu Kamara").Should().Be(1);
        NameLikeness.Of("Isatu", "Bob").Should().Be(0);
    }
}
