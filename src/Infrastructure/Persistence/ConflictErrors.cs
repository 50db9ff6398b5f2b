using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using MamaCare.Domain.Pregnancies;
using MamaCare.Infrastructure.CareDirectory;
using MamaCare.Infrastructure.Identity;
using MamaCare.Infrastructure.Patients;
using MamaCare.Infrastructure.Pregnancies;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>What each unique index means to a person.</summary>
internal sealed class ConflictErrors : IConflictErrors
{
    private static readonly Error ChangedMeanwhile = Error.Conflict(
        "conflict.changed-meanwhile", "Somebody else changed this a moment ago. Read it again and repeat your change.");

    private static readonly Dictionary<string, Error> ByIndex = new()
    {
        [AccountConfiguration.OneEmailPerRole] = IdentityErrors.EmailTaken.At("email"),
        [AccountConfiguration.OneNumberPerRole] = IdentityErrors.LicenceTaken.At("license_number"),
        [PatientConfiguration.OnePerIdentity] = PatientErrors.AlreadyRegistered,
        [PregnancyConfiguration.OneActivePerPatient] = PregnancyErrors.AlreadyActive,
        [AntenatalContactConfiguration.OnePerDay] = PregnancyErrors.ContactAlreadyRecorded,
        [PractitionerConfiguration.OnePerEmail] = IdentityErrors.EmailTaken.At("email"),
        [HospitalConfiguration.OnePerSourceKey] = CareDirectoryErrors.ImportedMeanwhile,
        [PharmacyConfiguration.OnePerSourceKey] = CareDirectoryErrors.ImportedMeanwhile,
        [HospitalConfiguration.OnePerLicence] = CareDirectoryErrors.LicenceTaken.At("license_number"),
        [PharmacyConfiguration.OnePerLicence] = CareDirectoryErrors.LicenceTaken.At("license_number"),
        [HospitalConfiguration.OnePerEmail] = CareDirectoryErrors.EmailTaken.At("email"),
        [PharmacyConfiguration.OnePerEmail] = CareDirectoryErrors.EmailTaken.At("email"),
    };

    public Error For(string? constraint) => constraint is null ? ChangedMeanwhile : ByIndex.GetValueOrDefault(constraint, ChangedMeanwhile);
}
