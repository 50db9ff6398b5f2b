using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Patients.Contracts;

/// <summary>Who cares for a patient, for rooms that see it happen.</summary>
public interface ICareCircle
{
    /// <summary>The user's facility held a contact with her, and from now on cares for her. The caller saves.</summary>
    /// <remarks>
    /// Nothing changes where the record is open to the user by an emergency only: that ends by itself, whatever was written meanwhile.
    /// </remarks>
    Task SawAsync(PatientId patientId, CancellationToken ct);
}
