using System.Reflection;
using MamaCare.Application.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace MamaCare.Infrastructure.Persistence.Sensitive;

/// <summary>Rewrites what was stored under a former key, or before there was encryption, until nothing of that kind is left.</summary>
internal sealed class Renewal(MamaCareDbContext db, ColumnCipher cipher) : IRenewal
{
    private const int Batch = 500;

    private static readonly MethodInfo OfType =
        typeof(Renewal).GetMethod(nameof(RenewAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var entity in db.Model.GetEntityTypes())
        {
            var old = OldRows(entity).ToList();
            if (old.Count == 0) continue;

            var ofThisType = OfType.MakeGenericMethod(entity.ClrType, entity.FindPrimaryKey()!.Properties.Single().ClrType);
            await (Task)ofThisType.Invoke(this, [entity, string.Join(" or ", old), ct])!;
        }
    }

    /// <summary>When a row has to be rewritten.</summary>
    /// <remarks>Column names and key ids are ours, so they may stand in the SQL.</remarks>
    private IEnumerable<string> OldRows(IEntityType entity)
    {
        foreach (var property in entity.SensitiveProperties())
            yield return Differs(property.GetColumnName(), cipher.Current.Encrypted);
        foreach (var lookup in Lookups.All.Where(l => l.Entity == entity.ClrType))
            yield return Differs(entity.GetProperty(lookup.Name).GetColumnName(), cipher.Current.Hashed);
    }

    private static string Differs(string column, string current) =>
        $"({column} is not null and substr({column}, 1, {current.Length}) <> '{current}')";

    private async Task RenewAsync<T, TKey>(IEntityType entity, string isOld, CancellationToken ct)
        where T : class
    {
        var key = entity.FindPrimaryKey()!.Properties.Single();
        var query = $"""select {key.GetColumnName()} as "Value" from {entity.GetTableName()} where {isOld} limit {Batch}""";
        while (true)
        {
            var numbers = await db.Database.SqlQueryRaw<long>(query).ToListAsync(ct);
            if (numbers.Count == 0) return;

            var ids = numbers.Select(n => (TKey)(key.GetValueConverter()?.ConvertFromProvider(n) ?? n)).ToList();
            var rows = await db.Set<T>().Where(row => ids.Contains(EF.Property<TKey>(row, key.Name))).ToListAsync(ct);
            try
            {
                await db.RewriteAsync(rows, ct);
            }
            catch (ConflictException)
            {
                db.Forget(); // a server at work changed one of them meanwhile: they are read again
            }
        }
    }
}
