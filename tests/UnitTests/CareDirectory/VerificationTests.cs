using FluentAssertions;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class VerificationTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 14);
    private static readonly AccountId Admin = new(7);

    [Fact]
    public void Starts_pending_without_history()
    {
        var practitioner = Registered();

        practitioner.Verification.State.Should().Be(VerificationState.Pending);
        practitioner.Decisions.Should().BeEmpty();
    }

    [Fact]
    public void Keeps_who_decided_when_and_until_when()
    {
        var practitioner = Registered();

        practitioner.Decide(Verification.Verified(Admin, null, Today.AddYears(1), Now).Value);

        practitioner.Verification.Should().BeEquivalentTo(
            new { State = VerificationState.Verified, DecidedBy = Admin, DecidedAt = Now, ExpiresOn = Today.AddYears(1) });
    }

    [Fact]
    public void Keeps_every_decision_in_its_order()
    {
        var practitioner = Registered();

        practitioner.Decide(Verification.Verified(Admin, null, null, Now).Value);
        practitioner.Decide(Verification.Rejected(Admin, "The licence was withdrawn.", Now.AddDays(1)).Value);

        practitioner.Decisions.Select(d => d.State).Should().Equal(VerificationState.Verified, VerificationState.Rejected);
        practitioner.Decisions[1].Reason.Should().Be("The licence was withdrawn.");
    }

    [Fact]
    public void Tells_the_practitioner_once_and_not_again_when_it_is_renewed()
    {
        var practitioner = Registered();

        practitioner.Decide(Verification.Verified(Admin, null, Today, Now).Value);
        practitioner.Decide(Verification.Verified(Admin, null, Today.AddYears(1), Now).Value);

        EventsOf(practitioner).Should().ContainSingle().Which.Should().BeOfType<PractitionerVerified>();
    }

    [Fact]
    public void Tells_the_practitioner_of_a_rejection_after_an_approval()
    {
        var practitioner = Registered();

        practitioner.Decide(Verification.Verified(Admin, null, null, Now).Value);
        practitioner.Decide(Verification.Rejected(Admin, "The licence was withdrawn.", Now).Value);

        EventsOf(practitioner).Select(e => e.GetType()).Should().Equal(typeof(PractitionerVerified), typeof(PractitionerRejected));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Cannot_have_ended_before_it_begins(int daysFromToday, bool allowed)
    {
        var verified = Verification.Verified(Admin, null, Today.AddDays(daysFromToday), Now);

        verified.IsSuccess.Should().Be(allowed);
        if (!allowed) verified.Error!.Code.Should().Be("verification.expired");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Needs_a_reason_to_reject(string? reason) =>
        Verification.Rejected(Admin, reason, Now).Error!.Code.Should().Be("verification.reason-missing");

    [Fact]
    public void Keeps_a_licence_number_as_it_was_typed_and_out_of_the_search()
    {
        var practitioner = Registered("NMB-sq 17");

        practitioner.LicenceNumber.Should().Be("NMB-sq 17");
        practitioner.SearchText.Should().NotContain("nmb").And.NotContain("17");
    }

    private static IReadOnlyList<IDomainEvent> EventsOf(IRaisesEvents practitioner) => practitioner.TakeEvents();

    private static Practitioner Registered(string licence = "NMB-20417") => Practitioner.Register(
        new AccountId(3), "Mariama Sesay", licence,
        EmailAddress.From("mariama@example.org").Value, PhoneNumber.FromE164("+23276123456").Value,
        new PractitionerProfile("midwife", "Midwifery", "Bo Government Hospital"), Now);
}
