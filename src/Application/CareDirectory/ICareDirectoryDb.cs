using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>This module's window on the database.</summary>
public interface ICareDirectoryDb : IUnitOfWork
{
    DbSet<District> Districts { get; }

    DbSet<Hospital> Hospitals { get; }

    DbSet<Pharmacy> Pharmacies { get; }

    DbSet<Practitioner> Practitioners { get; }

    DbSet<PublicHoliday> PublicHolidays { get; }
}
