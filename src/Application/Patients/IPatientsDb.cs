using MamaCare.Application.Common;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>This module's window on the database.</summary>
public interface IPatientsDb : IUnitOfWork
{
    DbSet<Patient> Patients { get; }

    DbSet<CareRelation> CareRelations { get; }
}
