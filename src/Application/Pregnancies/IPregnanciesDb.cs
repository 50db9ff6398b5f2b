using MamaCare.Application.Common;
using MamaCare.Domain.Pregnancies;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

/// <summary>This module's window on the database.</summary>
public interface IPregnanciesDb : IUnitOfWork
{
    DbSet<Pregnancy> Pregnancies { get; }

    DbSet<Measurement> Measurements { get; }
}
