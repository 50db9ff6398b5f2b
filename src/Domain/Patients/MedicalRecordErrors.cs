using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

public static class MedicalRecordErrors
{
    /// <summary>Of another patient, and one that was withdrawn: neither is there to be changed.</summary>
    public static readonly Error NotFound = Error.NotFound("medical-record.not-found", "There is no such entry in this record.");

    public static readonly Error NotAuthor = Error.Forbidden(
        "medical-record.not-author", "Only the practitioner who wrote an entry, or the patient herself, corrects it.");

    public static readonly Error InFuture = Error.Invalid(
        "medical-record.in-future", "The date lies in the future; enter what has happened.").At("date");
}
