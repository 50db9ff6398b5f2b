using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <summary>A person's record as the chart and the profile show it.</summary>
/// <param name="Pregnancy">Null unless she is female.</param>
public sealed record PatientProfile(
    PatientId PatientId,
    PatientNumber PatientNumber,
    Person Person,
    ContactDetails Contact,
    ReachableBy ReachableBy,
    DateTimeOffset RegisteredAt,
    int Version,
    PregnancyFacts? Pregnancy)
{
    internal static async Task<PatientProfile> OfAsync(Patient patient, IPregnancyProfiles pregnancies, CancellationToken ct) => new(
        patient.Id, patient.Number, patient.Person, patient.Contact, patient.ReachableBy, patient.RegisteredAt, patient.Version,
        patient.Person.Gender is Gender.Female ? await pregnancies.ReadAsync(patient.Id, ct) : null);
}
