using FluentAssertions;
using MamaCare.Application.Common;
using MamaCare.Application.Patients;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;
using MamaCare.Infrastructure.Common;
using Microsoft.Extensions.Options;
using Xunit;

namespace MamaCare.UnitTests.Patients;

public sealed class FormTests
{
    private static readonly DateOnly Today = new(2026, 3, 14);
    private static readonly IPhoneNumberReader Phones = new PhoneNumberReader(Options.Create(new PhoneOptions()));
    private static readonly ContactDetails Known = new()
    {
        Email = EmailAddress.From("isatu@example.org").Value,
        Phone = PhoneNumber.FromE164("+23276123456").Value,
        Language = "Krio",
        EmergencyContact = new(
            "Fatmata Kamara", PhoneNumber.FromE164("+23277123456").Value, EmailAddress.From("isatu@example.org").Value, "sister"),
    };

    private static readonly PersonForm Isatu = new() { Name = "Isatu Kamara", Gender = Gender.Female, DateOfBirth = new(1998, 4, 21) };

    [Fact]
    public void Given_and_family_name_win_over_the_name_in_one() =>
        Read(Isatu with { GivenName = "Hawa", MiddleName = " ", FamilyName = "Bah" }).Name.Should().Be(new PersonName("Hawa", null, "Bah"));

    [Fact]
    public void The_name_in_one_counts_where_only_half_of_the_parts_is_there() =>
        Read(Isatu with { GivenName = "Hawa", FamilyName = "" }).Name.Should().Be(new PersonName("Isatu", null, "Kamara"));

    [Fact]
    public void An_empty_field_is_an_absent_one()
    {
        var person = Read(Isatu with { City = " ", BloodType = "" });
        var contact = new ContactForm { Email = "", Phone = " ", EmergencyContactName = "", EmergencyContactEmail = "" };

        (person.Address, person.BloodGroup).Should().Be((PostalAddress.Unknown, null));
        Wrong(contact).Should().BeEmpty();
        contact.Read(Phones, new ContactDetails()).Value.Should().Be(new ContactDetails());
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Each_name_holds_a_hundred_characters(int length, bool fits)
    {
        var name = new string('a', length);

        Wrong(Isatu with { GivenName = name, FamilyName = name }).Any().Should().Be(!fits);
        Wrong(Isatu with { Name = $"{name} {name}" }).Any().Should().Be(!fits);
    }

    [Theory]
    [InlineData(50, 200, true)]
    [InlineData(51, 200, false)]
    [InlineData(50, 201, false)]
    public void A_list_holds_fifty_entries_of_two_hundred_characters(int entries, int length, bool fits) =>
        Wrong(Isatu with { Allergies = Enumerable.Repeat(new string('a', length), entries).ToList() }).Any().Should().Be(!fits);

    [Theory]
    [InlineData("Isatu\r\nBcc: x@example.org")] // would write into a mail header
    [InlineData("Isatu \u202Earamak\u202C")]     // would read backwards
    public void A_name_is_one_line_of_plain_text(string name)
    {
        Wrong(Isatu with { Name = name }).Should().Equal(nameof(PersonForm.Name));
        Wrong(Isatu with { GivenName = name }).Should().Equal(nameof(PersonForm.GivenName));
        Wrong(new ContactForm { EmergencyContactName = name }).Should().Equal(nameof(ContactForm.EmergencyContactName));
    }

    [Fact]
    public void Name_gender_and_birth_date_are_needed() =>
        new PersonForm.Complete().Validate(new PersonForm()).Errors.Select(e => Pascal(e.PropertyName))
            .Should().BeEquivalentTo(nameof(PersonForm.Name), nameof(PersonForm.Gender), nameof(PersonForm.DateOfBirth));

    [Fact]
    public void An_emergency_contact_without_a_name_is_not_dropped_silently() =>
        new ContactForm { EmergencyContactPhone = "", EmergencyContactEmail = "fatmata@example.org" }
            .Read(Phones, new ContactDetails()).Error!.Fields.Keys.Should().Equal("emergency_contact_name");

    [Fact]
    public void What_is_left_out_of_a_change_stays_as_it_was() => new ContactForm().Read(Phones, Known).Value.Should().Be(Known);

    [Fact]
    public void What_is_empty_in_a_change_is_removed() =>
        new ContactForm { Email = "", Phone = " ", Language = "", EmergencyContactPhone = "", EmergencyContactRelationship = "" }
            .Read(Phones, Known).Value
            .Should().Be(new ContactDetails { EmergencyContact = new("Fatmata Kamara", null, Known.Email, null) });

    [Fact]
    public void Without_her_name_the_emergency_contact_goes_as_a_whole() =>
        new ContactForm { EmergencyContactName = "" }.Read(Phones, Known).Value.Should().Be(Known with { EmergencyContact = null });

    [Fact]
    public void An_emergency_contact_cannot_be_changed_and_removed_at_once() =>
        new ContactForm { EmergencyContactName = "", EmergencyContactPhone = "077 654321" }
            .Read(Phones, Known).Error!.Fields.Keys.Should().Equal("emergency_contact_name");

    [Fact]
    public void One_detail_of_an_emergency_contact_changes_alone() =>
        new ContactForm { EmergencyContactRelationship = "aunt" }.Read(Phones, Known).Value
            .Should().Be(Known with { EmergencyContact = Known.EmergencyContact! with { Relationship = "aunt" } });

    [Theory]
    [InlineData("Kam", true)]
    [InlineData("\0", false)]
    [InlineData("Ka\tm", false)]
    [InlineData("Kam\ud83d", false)]
    public void Patients_are_looked_for_by_plain_text(string q, bool plain) =>
        new ListMyPatients.Validator().Validate(new ListMyPatients.Query(q, null, 1, 50)).IsValid.Should().Be(plain);

    private static Person Read(PersonForm form) => form.Read(Today).Value;

    private static IEnumerable<string> Wrong(PersonForm form) =>
        new PersonForm.Validator().Validate(form).Errors.Select(e => Pascal(e.PropertyName)).Distinct();

    private static IEnumerable<string> Wrong(ContactForm form) =>
        new ContactForm.Validator(Phones).Validate(form).Errors.Select(e => Pascal(e.PropertyName)).Distinct();

    /// <summary>Names are snake_case once the application has set its resolver, which another test may have done before.</summary>
    private static string Pascal(string field) =>
        string.Concat(field.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
