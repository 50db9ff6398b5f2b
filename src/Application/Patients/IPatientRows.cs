using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <summary>Every row of every room that speaks of a patient.</summary>
public interface IPatientRows
{
    /// <summary>Makes what speaks of one patient speak of another. The caller saves.</summary>
    Task<IReadOnlyList<MovedRow>> MoveAsync(PatientId from, PatientId to, CancellationToken ct);

    /// <summary>Moves these rows only, as far as they are still there. The caller saves.</summary>
    Task MoveBackAsync(IReadOnlyList<MovedRow> rows, PatientId from, PatientId to, CancellationToken ct);
}
