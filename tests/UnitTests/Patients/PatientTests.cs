using FluentAssertions;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Xunit;

namespace MamaCare.UnitTests.Patients;

public sealed class PatientTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 14, 9, 0, 0, TimeSpan.Zero);
    private static readonly Signature Registration = new(new AccountId(7), Morning);
    private static readonly Signature Visit = new(new AccountId(8), Morning.AddDays(30));
    private static readonly EmailAddress Email = EmailAddress.From("isatu@example.org").Value;
    private static readonly PhoneNumber Phone = PhoneNumber.FromE164("+23276123456").Value;

    [Fact]
    public void Is_in_the_care_of_whoever_registers_her() =>
        Register(new ContactDetails()).CareRelations.Select(r => (r.AccountId, r.Reason, r.Since))
            .Should().Equal((Registration.By, CareReason.Registered, Morning));

    [Fact]
    public void Her_consents_keep_who_wrote_them_down_and_when()
    {
        var patient = Register(new ContactDetails { Email = Email, Consents = new ReminderConsents(null, false, null) });
        patient.ChangeContactDetails(new ContactDetails { Email = Email, Consents = new ReminderConsents(false, null, null) }, Visit);

        patient.ConsentHistory.Select(c => (c.Subject, c.Given, c.RecordedBy, c.RecordedAt)).Should().Equal(
            (ConsentSubject.Email, true, Registration.By, Registration.At),
            (ConsentSubject.Sms, false, Registration.By, Registration.At),
            (ConsentSubject.Email, false, Visit.By, Visit.At));
    }

    [Fact]
    public void A_consent_that_stays_the_same_leaves_no_line()
    {
        var patient = Register(new ContactDetails { Email = Email });
        patient.ChangeContactDetails(new ContactDetails { Email = Email, Consents = new ReminderConsents(true, null, null) }, Visit);

        patient.ConsentHistory.Should().ContainSingle();
    }

    [Fact]
    public void Says_that_the_way_to_her_changed_only_when_it_did()
    {
        var patient = Register(new ContactDetails { Email = Email, Language = "Krio" });
        Events(patient).Should().Equal(new PatientRegistered(default));

        patient.ChangeContactDetails(new ContactDetails { Email = Email, Language = "Krio" }, Visit);
        Events(patient).Should().BeEmpty();

        patient.ChangeContactDetails(new ContactDetails { Email = Email, Language = "Mende" }, Visit);
        Events(patient).Should().Equal(new PatientReachChanged(default));
    }

    [Fact]
    public void Follows_a_change_of_address_with_how_she_is_reached()
    {
        var patient = Register(new ContactDetails { Email = Email });
        patient.ReachableBy.Should().Be(ReachableBy.Email);

        patient.ChangeContactDetails(new ContactDetails { Phone = Phone }, Visit);
        patient.ReachableBy.Should().Be(ReachableBy.Nobody);
    }

    [Theory]
    [InlineData("isatu  KAMARA", "1998-04-21", true)]
    [InlineData("Isatu Kamara-Bah", "1998-04-21", false)]
    [InlineData("Isatu Kamara", "1998-04-22", false)]
    public void Phone_name_and_birth_date_tell_who_is_registered_twice(string name, string dateOfBirth, bool same)
    {
        var contact = new ContactDetails { Phone = Phone };
        var key = Register(contact, name, dateOfBirth).IdentityKey;

        (key == Register(contact).IdentityKey).Should().Be(same);
    }

    [Fact]
    public void Without_a_phone_nobody_is_taken_for_somebody_else() =>
        Register(new ContactDetails { Email = Email }).IdentityKey.Should().BeNull();

    [Fact]
    public void Is_found_by_the_beginning_of_each_name_and_of_her_number()
    {
        var patient = Register(new ContactDetails(), "Isatu Marie Kamara");

        patient.SearchText.Should().Contain(" isa").And.Contain(" mar").And.Contain(" kam").And.Contain(" 481902");
    }

    private static Patient Register(ContactDetails contact, string name = "Isatu Kamara", string dateOfBirth = "1998-04-21") =>
        Patient.Register(
            PatientNumber.WithCheckDigit("481902337"),
            new AccountId(1),
            Person.Of(PersonName.Split(name), Gender.Female, DateOnly.Parse(dateOfBirth, null), LocalCalendar.DateOf(Morning)).Value,
            contact,
            Registration);

    private static IReadOnlyList<IDomainEvent> Events(IRaisesEvents patient) => patient.TakeEvents();
}
