using FluentAssertions;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Xunit;

namespace MamaCare.UnitTests.Patients;

public sealed class MedicalRecordTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Signature Midwife = new(new AccountId(8), new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private static readonly MedicalFacts Malaria = new(Today, "Malaria", "Rest", null, "Dr Sesay", "Bo Government Hospital");

    [Theory]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-24", "medical-record.in-future")]
    public void Says_what_has_happened_by_today(string date, string? code)
    {
        var facts = Malaria with { Date = DateOnly.Parse(date, null) };

        Write(facts).Error?.Code.Should().Be(code);
        Write(Malaria).Value.Correct(facts, null, Midwife).Error?.Code.Should().Be(code);
    }

    [Fact]
    public void Keeps_what_it_said_before_and_why_it_no_longer_does()
    {
        var record = Write(Malaria).Value;
        record.Correct(Malaria with { Diagnosis = "Typhoid" }, "Test came back", Midwife).IsSuccess.Should().BeTrue();
        (record.Facts.Diagnosis, record.Status).Should().Be(("Typhoid", EntryStatus.Corrected));

        record.Withdraw("Not hers", Midwife);

        record.Status.Should().Be(EntryStatus.EnteredInError);
        record.Earlier.Select(e => (e.Facts.Diagnosis, e.Reason)).Should().Equal(("Malaria", "Test came back"), ("Typhoid", "Not hers"));
        Events(record).Should().Equal(
            new MedicalRecordChanged(new PatientId(7), default, 1, Today), new MedicalRecordChanged(new PatientId(7), default, 2, Today));
    }

    [Fact]
    public void Is_not_corrected_by_the_same_words()
    {
        var record = Write(Malaria).Value;

        record.Correct(Malaria with { }, "No reason", Midwife).IsSuccess.Should().BeTrue();

        (record.Status, record.Earlier.Count).Should().Be((EntryStatus.Active, 0));
        Events(record).Should().BeEmpty();
    }

    [Fact]
    public void Is_changed_by_its_author_and_the_patient()
    {
        var record = Write(Malaria).Value;

        record.MayBeChangedBy(Midwife.By, isPatient: false).Should().BeTrue();
        record.MayBeChangedBy(new AccountId(9), isPatient: true).Should().BeTrue();
        record.MayBeChangedBy(new AccountId(9), isPatient: false).Should().BeFalse();
    }

    private static Result<MedicalRecord> Write(MedicalFacts facts) => MedicalRecord.Write(new PatientId(7), facts, null, Midwife);

    private static IReadOnlyList<IDomainEvent> Events(MedicalRecord record) => ((IRaisesEvents)record).TakeEvents();
}
