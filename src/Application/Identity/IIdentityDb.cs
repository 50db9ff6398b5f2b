using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>This module's window on the database.</summary>
public interface IIdentityDb : IUnitOfWork
{
    DbSet<Account> Accounts { get; }

    DbSet<SignInAttempts> SignInAttempts { get; }

    DbSet<RefreshSession> RefreshSessions { get; }

    DbSet<OneTimeLink> OneTimeLinks { get; }

    DbSet<SecondFactor> SecondFactors { get; }

    DbSet<SecuritySettings> SecuritySettings { get; }

    /// <summary>Addresses are encrypted: no query can compare them itself.</summary>
    IQueryable<Account> AccountsWith(EmailAddress email);

    IQueryable<Account> AccountsWith(PhoneNumber phone);
}
