using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace MamaCare.Infrastructure.Persistence.Sensitive;

/// <summary>By which keyed hashes rows are found whose encrypted columns cannot be compared; the save fills them in.</summary>
internal static class Lookups
{
    public static readonly Lookup<Account> AccountEmail = new("EmailHash", a => a.Email?.Value);
    public static readonly Lookup<Account> AccountPhone = new("PhoneHash", a => a.Phone?.Value);
    public static readonly Lookup<Patient> PatientPhone = new("PhoneHash", p => p.Contact.Phone?.Value);
    public static readonly Lookup<Patient> PatientIdentity = new("IdentityHash", p => p.IdentityKey);

    public static IReadOnlyList<Lookup> All { get; } = [AccountEmail, AccountPhone, PatientPhone, PatientIdentity];

    /// <summary>The rows whose value this is, under whichever key it was hashed.</summary>
    public static IQueryable<T> FoundBy<T>(this IQueryable<T> rows, Lookup<T> lookup, string value, ColumnCipher cipher)
        where T : class
    {
        var hashes = cipher.HashesOf(value, lookup.Column);
        return rows.Where(row => hashes.Contains(EF.Property<string>(row, lookup.Name)));
    }

    public static void FillLookups(this ChangeTracker tracker, ColumnCipher cipher)
    {
        foreach (var entry in tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var lookup in All.Where(l => l.Entity == entry.Metadata.ClrType))
            {
                var value = lookup.ValueIn(entry.Entity);
                entry.Property(lookup.Name).CurrentValue = value is null ? null : cipher.Hash(value, lookup.Column);
            }
        }
    }
}

/// <param name="Name">Of the property that only the database knows.</param>
internal abstract record Lookup(Type Entity, string Name)
{
    /// <summary>Goes into the hash: the same phone number looks different in another table.</summary>
    public string Column { get; } = $"{Entity.Name}.{Name}";

    public abstract string? ValueIn(object entity);
}

internal sealed record Lookup<T>(string Name, Func<T, string?> Value) : Lookup(typeof(T), Name)
    where T : class
{
    public override string? ValueIn(object entity) => Value((T)entity);
}
