using MamaCare.Application.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace MamaCare.Infrastructure.Persistence.Engines;

/// <summary>Writes new rows by PostgreSQL's COPY: a quarter of the work of an insert statement for each.</summary>
internal static class PostgresCopy
{
    public static async Task AddAsync<T>(MamaCareDbContext db, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var columns = entity.GetProperties().Where(p => p.ValueGenerated is ValueGenerated.Never).Select(Column.Of).ToList();
        var into = $"copy {entity.GetTableName()} ({string.Join(", ", columns.Select(c => c.Name))}) from stdin (format binary)";

        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync(into, ct);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);
            foreach (var column in columns)
            {
                if (column.ValueIn(row) is { } value) await copy.WriteAsync(value, column.Type, ct);
                else await copy.WriteNullAsync(ct);
            }
        }

        try
        {
            await copy.CompleteAsync(ct);
        }
        catch (PostgresException violation) when (violation.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            throw new ConflictException(violation.ConstraintName, violation);
        }
    }

    private sealed record Column(string Name, string Type, Func<object, object?> ValueIn)
    {
        public static Column Of(IProperty property)
        {
            var mapping = property.GetRelationalTypeMapping();
            var read = property.GetGetter();
            Func<object, object?> valueIn = mapping.Converter is { } converter
                ? row => converter.ConvertToProvider(read.GetClrValue(row))
                : read.GetClrValue;
            return new Column(property.GetColumnName(), mapping.StoreTypeNameBase, valueIn);
        }
    }
}
