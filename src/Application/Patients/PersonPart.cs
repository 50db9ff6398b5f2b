using MamaCare.Application.Common;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Who she is.</summary>
internal sealed class PersonPart(IPatientsDb db, IPatientRegister register) : IRecordPart
{
    public string Name => "person";

    public IReadOnlyCollection<Type> Shows => [];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct)
    {
        var behind = await register.RecordsBehindAsync(patientId, ct);
        var records = await db.Patients.AsNoTracking().Where(p => behind.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(ct);
        var kept = records.Single(p => p.Id == patientId);
        var (person, address) = (kept.Person, kept.Person.Address);
        return new View(
            kept.Id, kept.Number.ToString(), [.. records.Where(p => p.Id != patientId).Select(p => p.Number.ToString())],
            person.Name.Given, person.Name.Middle, person.Name.Family, person.Gender, person.DateOfBirth,
            address.Line, address.City, address.State, address.PostalCode, address.Country,
            person.MaritalStatus, person.Nationality, person.BloodGroup?.Text, person.Allergies, person.Medications,
            kept.RegisteredAt, kept.LeftAt);
    }

    /// <param name="EarlierNumbers">Of records that were merged into this one.</param>
    /// <param name="AccountClosedAt">Null while she uses it.</param>
    private sealed record View(
        PatientId Id,
        string PatientNumber,
        IReadOnlyList<string> EarlierNumbers,
        string GivenName,
        string? MiddleName,
        string FamilyName,
        Gender Gender,
        DateOnly DateOfBirth,
        string? AddressLine,
        string? City,
        string? State,
        string? PostalCode,
        string? Country,
        string? MaritalStatus,
        string? Nationality,
        string? BloodType,
        IReadOnlyList<string> Allergies,
        IReadOnlyList<string> Medications,
        DateTimeOffset RegisteredAt,
        DateTimeOffset? AccountClosedAt);
}
