using FluentAssertions;
using MamaCare.Application.Pregnancies;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using Xunit;

namespace MamaCare.UnitTests.Pregnancies;

public sealed class PregnancyViewTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Shows_where_the_pregnancy_stands_today()
    {
        var view = PregnancyView.Of(Registered(), Today);

        view.Should().BeEquivalentTo(new
        {
            GestationalAge = 11,
            GestationalAgeDays = 83,
            Trimester = Trimester.First,
            DatingMethod = DatingMethod.Lmp,
            SuboptimallyDated = true,
            CarePlace = "Makeni",
            ReferOn = new DateOnly(2027, 6, 15),
        });
        view.Contacts[0].Should().BeEquivalentTo(new { Number = 1, Week = 11, DueOn = Today, Status = ContactStatus.Due });
        view.Datings.Should().ContainSingle().Which.Given.Should().Be(new DatingInput(new DateOnly(2026, 9, 1), null, null, null));
    }

    [Fact]
    public void Shows_what_was_recorded_of_a_contact()
    {
        var pregnancy = Registered();
        pregnancy.RecordContact(Today, new ContactParticulars("Binkolo", "A midwife", "well"), null, Now);

        PregnancyView.Of(pregnancy, Today.AddDays(1)).Contacts[0].Should().BeEquivalentTo(
            new { Status = ContactStatus.Done, HeldOn = Today, Place = "Binkolo", HeldBy = "A midwife", Notes = "well" });
    }

    [Fact]
    public void Has_no_age_after_the_end()
    {
        var pregnancy = Registered();
        pregnancy.CloseWith(OutcomeKind.Moved, Today, false, null, Now);

        PregnancyView.Of(pregnancy, Today).Should().BeEquivalentTo(new
        {
            Status = PregnancyStatus.Ended,
            GestationalAge = (int?)null,
            GestationalAgeDays = (int?)null,
            Trimester = (Trimester?)null,
            ReferOn = (DateOnly?)null,
            Outcome = new { Outcome = OutcomeKind.Moved, Date = Today, Weeks = 11, Flagged = false },
        });
    }

    [Theory]
    [InlineData(315, 45)]
    [InlineData(316, null)]
    public void Left_open_beyond_45_weeks_it_still_reads(int daysAfterLmp, int? weeks) =>
        PregnancyView.Of(Registered(), new DateOnly(2026, 9, 1).AddDays(daysAfterLmp)).GestationalAge.Should().Be(weeks);

    private static Pregnancy Registered()
    {
        var evidence = DatingEvidence.None with { LastPeriod = LastMenstrualPeriod.Stated(new(2026, 9, 1), null, Today).Value };
        var mother = new ExpectantMother(new PatientId(7), false, new(1999, 4, 12), false);
        return Pregnancy.Register(mother, evidence, "Makeni", null, Now).Value;
    }
}
