using FluentAssertions;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;
using Xunit;

namespace MamaCare.UnitTests.Patients;

public sealed class ContactDetailsTests
{
    private static readonly EmailAddress Hers = EmailAddress.From("isatu@example.org").Value;
    private static readonly EmailAddress Sisters = EmailAddress.From("fatmata@example.org").Value;
    private static readonly PhoneNumber Phone = PhoneNumber.FromE164("+23276123456").Value;

    [Theory]
    [InlineData(true, true, true, true, ReachableBy.Email)]
    [InlineData(true, true, false, false, ReachableBy.Email)]
    [InlineData(true, false, true, true, ReachableBy.EmergencyContact)]
    [InlineData(true, null, true, true, ReachableBy.EmergencyContact)]
    [InlineData(false, true, true, true, ReachableBy.EmergencyContact)]
    [InlineData(false, null, true, null, ReachableBy.Nobody)]
    [InlineData(false, null, true, false, ReachableBy.Nobody)]
    [InlineData(false, true, false, true, ReachableBy.Nobody)]
    [InlineData(true, false, true, false, ReachableBy.Nobody)]
    public void Reminders_go_to_her_else_to_whom_she_allowed_else_to_nobody(
        bool hasEmail, bool? allowsEmail, bool sisterHasEmail, bool? allowsSister, ReachableBy expected)
    {
        var contact = new ContactDetails
        {
            Email = hasEmail ? Hers : null,
            Phone = Phone,
            EmergencyContact = new EmergencyContact("Fatmata", Phone, sisterHasEmail ? Sisters : null, "sister"),
            Consents = new ReminderConsents(allowsEmail, true, allowsSister),
        };

        contact.Reach().Should().Be(expected);
    }

    [Fact]
    public void Without_an_emergency_contact_her_permission_reaches_nobody() =>
        new ContactDetails { Consents = new ReminderConsents(null, null, true) }.Reach().Should().Be(ReachableBy.Nobody);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, false, false)]
    [InlineData(false, null, false)]
    [InlineData(false, true, true)]
    [InlineData(true, false, false)]
    public void An_address_of_her_own_is_consent_unless_she_has_said_something(bool? before, bool? now, bool? after)
    {
        var known = new ContactDetails { Consents = new ReminderConsents(before, before, null) };
        var given = new ContactDetails { Email = Hers, Phone = Phone, Consents = new ReminderConsents(now, now, null) };

        given.After(known).Consents.Should().Be(new ReminderConsents(after, after, null));
    }

    [Fact]
    public void Without_an_address_she_is_not_taken_to_consent() =>
        new ContactDetails().After(new ContactDetails()).Consents.Should().Be(ReminderConsents.NotAsked);

    [Theory]
    [InlineData("Fatmata", null, true)]
    [InlineData("Mohamed", null, false)]
    [InlineData("Mohamed", true, true)]
    [InlineData("Fatmata", false, false)]
    [InlineData(null, null, false)]
    public void The_permission_to_tell_her_emergency_contact_is_for_that_person(string? name, bool? now, bool? after)
    {
        var known = new ContactDetails { EmergencyContact = Named("Fatmata"), Consents = new ReminderConsents(null, null, true) };
        var given = new ContactDetails { EmergencyContact = Named(name), Consents = new ReminderConsents(null, null, now) };

        given.After(known).Consents.EmergencyContact.Should().Be(after);
    }

    private static EmergencyContact? Named(string? name) => name is null ? null : new EmergencyContact(name, null, Sisters, null);
}
