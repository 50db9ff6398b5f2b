using MamaCare.Application.CareDirectory;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>Asks every foreign key of the model that would refuse a deletion, so that a new room counts on the day it appears.</summary>
internal sealed class EntryReferences(MamaCareDbContext db) : IEntryReferences
{
    public async Task<bool> ExistAsync<T>(long id, CancellationToken ct, Type? besides = null)
        where T : class
    {
        var keys = db.Model.FindEntityType(typeof(T))!.GetReferencingForeignKeys()
            .Where(k => k.DeleteBehavior is not (DeleteBehavior.Cascade or DeleteBehavior.SetNull))
            .Where(k => k.DeclaringEntityType.ClrType != besides);
        foreach (var key in keys)
        {
            if (await IsUsedAsync(key, id, ct)) return true;
        }

        return false;
    }

    private Task<bool> IsUsedAsync(IReadOnlyForeignKey key, long id, CancellationToken ct)
    {
        var (table, column) = (key.DeclaringEntityType.GetTableName(), key.Properties[0].GetColumnName());
        var count = $$"""select count(*) as "Value" from {{table}} where {{column}} = {0}""";
        return db.Database.SqlQueryRaw<long>(count, id).AnyAsync(n => n > 0, ct);
    }
}
