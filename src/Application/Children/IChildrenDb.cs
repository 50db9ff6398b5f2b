using MamaCare.Application.Common;
using MamaCare.Domain.Children;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Children;

/// <summary>This module's window on the database.</summary>
public interface IChildrenDb : IUnitOfWork
{
    DbSet<BirthRecord> BirthRecords { get; }
}
