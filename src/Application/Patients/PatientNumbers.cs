using FluentValidation;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Finds a record by what stands on a card, which may be an old one: a merged record leads to the one that was kept.</summary>
internal static class PatientNumbers
{
    public static void MustBeAPatientNumber<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(typed => PatientNumber.From(typed).IsSuccess).WithMessage(PatientErrors.NumberNotValid.Message);

    /// <summary>As people write it; null when it is no number, or nobody's.</summary>
    public static async Task<Patient?> KeptByNumberAsync(this IQueryable<Patient> patients, string typed, CancellationToken ct)
    {
        var number = PatientNumber.From(typed);
        return number.IsSuccess
            ? await patients.KeptAsync(await patients.SingleOrDefaultAsync(p => p.Number == number.Value, ct), ct)
            : null;
    }

    public static async Task<Patient?> KeptByIdAsync(this IQueryable<Patient> patients, PatientId id, CancellationToken ct) =>
        await patients.KeptAsync(await patients.SingleOrDefaultAsync(p => p.Id == id, ct), ct);

    private static async Task<Patient?> KeptAsync(this IQueryable<Patient> patients, Patient? found, CancellationToken ct)
    {
        while (found?.MergedInto is { } next) found = await patients.SingleAsync(p => p.Id == next, ct);
        return found;
    }
}
