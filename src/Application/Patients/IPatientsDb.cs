using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>This module's window on the database.</summary>
public interface IPatientsDb : IUnitOfWork
{
    DbSet<Patient> Patients { get; }

    DbSet<CareRelation> CareRelations { get; }

    DbSet<MedicalRecord> MedicalRecords { get; }

    DbSet<SharingCode> SharingCodes { get; }

    DbSet<FormerAddress> FormerAddresses { get; }

    DbSet<PatientMerge> PatientMerges { get; }

    /// <summary>Numbers are encrypted: no query can compare them itself.</summary>
    IQueryable<Patient> PatientsWith(PhoneNumber phone);
}
