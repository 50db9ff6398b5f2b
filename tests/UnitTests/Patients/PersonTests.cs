using FluentAssertions;
using MamaCare.Domain.Patients;
using Xunit;

namespace MamaCare.UnitTests.Patients;

public sealed class PersonTests
{
    private static readonly DateOnly Today = new(2026, 3, 14);

    [Theory]
    [InlineData("Isatu", "Isatu", "")]
    [InlineData("Isatu Kamara", "Isatu", "Kamara")]
    [InlineData("  Isatu   Marie  Kamara ", "Isatu Marie", "Kamara")]
    [InlineData("   ", "", "")]
    public void A_name_in_one_ends_with_the_family_name(string typed, string given, string family)
    {
        var name = PersonName.Split(typed);

        (name.Given, name.Family).Should().Be((given, family));
    }

    [Fact]
    public void The_full_name_leaves_out_what_is_not_there()
    {
        new PersonName("Isatu", "Marie", "Kamara").Full.Should().Be("Isatu Marie Kamara");
        new PersonName("Isatu", null, "").Full.Should().Be("Isatu");
    }

    [Theory]
    [InlineData("2026-03-14", null)]
    [InlineData("2026-03-15", "patient.born-in-the-future")]
    [InlineData("1906-03-14", null)]
    [InlineData("1906-03-13", "patient.born-too-long-ago")]
    public void Is_born_up_to_today_and_not_more_than_120_years_ago(string dateOfBirth, string? code) =>
        Person.Of(PersonName.Split("Isatu Kamara"), Gender.Female, DateOnly.Parse(dateOfBirth, null), Today).Error?.Code.Should().Be(code);

    [Theory]
    [InlineData(Gender.Female, Gender.Male, true)]
    [InlineData(Gender.Unknown, Gender.Male, true)]
    [InlineData(Gender.Male, Gender.Male, false)]
    [InlineData(Gender.Female, Gender.Other, false)]
    [InlineData(Gender.Male, Gender.Female, false)]
    public void Becomes_male_only_from_something_else(Gender before, Gender after, bool becomes) =>
        Of(after).BecomesMale(Of(before)).Should().Be(becomes);

    [Theory]
    [InlineData("N'Gadie  Kamara-Bah", "ngadie kamara bah")]
    [InlineData("N’Gadie KAMARA Bah.", "ngadie kamara bah")]
    [InlineData(" Ɛfɔ ", "efo")]
    [InlineData("\0%_", "")]
    public void Names_are_compared_without_case_marks_punctuation_and_spacing(string typed, string folded) =>
        Spelling.Fold(typed).Should().Be(folded);

    [Theory]
    [InlineData("O+", "O+")]
    [InlineData(" o pos ", "O+")]
    [InlineData("0 +ve", "O+")]
    [InlineData("AB Rh negative", "AB-")]
    [InlineData("a −", "A-")]
    [InlineData("B RhD positive", "B+")]
    public void Blood_groups_are_read_in_their_usual_spellings(string typed, string group) =>
        BloodGroup.From(typed).Value.Text.Should().Be(group);

    [Theory]
    [InlineData("O")]
    [InlineData("C+")]
    [InlineData("ABO+")]
    [InlineData("O++")]
    public void A_blood_group_needs_both_its_parts(string typed) => BloodGroup.From(typed).Error!.Code.Should().Be("blood-group.not-valid");

    [Fact]
    public void Every_blood_group_reads_itself() =>
        BloodGroup.All.Select(group => BloodGroup.From(group).Value.Text).Should().Equal(BloodGroup.All);

    [Theory]
    [InlineData(null, "en")]
    [InlineData("English", "en")]
    [InlineData("Krio", "kri")]
    [InlineData(" KRI ", "kri")]
    [InlineData("Mende", "en")]
    public void Messages_come_in_krio_or_english(string? preferred, string language) =>
        MessageLanguage.For(preferred).Should().Be(language);

    private static Person Of(Gender gender) => Person.Of(PersonName.Split("Isatu Kamara"), gender, new DateOnly(1999, 4, 12), Today).Value;
}
