using MamaCare.Application.Common;
using MamaCare.Application.Patients;
using MamaCare.Domain.Identifiers;

namespace MamaCare.WebApi.Patients;

/// <param name="Reason">Why it is corrected; kept in the history.</param>
internal sealed record CorrectMedicalRecordRequest(
    DateOnly? Date, string? Diagnosis, string? Treatment, string? Medication, string? Doctor, string? Hospital, string? Reason)
{
    public CorrectMedicalRecord.Command ToCommand(PatientId patientId, long id, IfMatch? ifMatch) => new(
        patientId, new MedicalRecordId(id),
        new MedicalRecordForm(Date, Diagnosis, Treatment, Medication, Doctor, Hospital), Reason, ifMatch);
}

/// <param name="Reason">Why it should never have been there; kept in the history.</param>
internal sealed record WithdrawalRequest(string? Reason);
