using System.Reflection;
using MamaCare.Application.Patients;
using MamaCare.Domain.Audit;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>The tables are read from the model, so that a new one is not forgotten.</summary>
internal sealed class PatientRows(MamaCareDbContext db) : IPatientRows
{
    private const string Column = "PatientId";

    /// <summary>What goes on speaking of the record it was written about, and why.</summary>
    internal static readonly IReadOnlyDictionary<(Type Entity, string Property), string> Staying =
        new Dictionary<(Type, string), string>
        {
            [(typeof(AuditEntry), Column)] = "the trail is append-only; the access log reads both ids",
            [(typeof(FormerAddress), Column)] = "waits for a message already on its way, which names the record it was written in",
            [(typeof(Patient), nameof(Patient.MergedInto))] = "says which record goes on in this one's place",
            [(typeof(PatientMerge), nameof(PatientMerge.KeptId))] = "says which record was kept",
            [(typeof(PatientMerge), nameof(PatientMerge.ClosedId))] = "says which record was closed",
        };

    private static readonly MethodInfo OfType =
        typeof(PatientRows).GetMethod(nameof(LoadRowsAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public async Task<IReadOnlyList<MovedRow>> MoveAsync(PatientId from, PatientId to, CancellationToken ct)
    {
        var moved = new List<MovedRow>();
        foreach (var entity in Moving(db.Model))
        {
            foreach (var row in await LoadAsync(entity, from, ct))
            {
                db.Entry(row).Property(Column).CurrentValue = to;
                moved.Add(new MovedRow(entity.GetTableName()!, IdOf(row)));
            }
        }

        return moved;
    }

    public async Task MoveBackAsync(IReadOnlyList<MovedRow> rows, PatientId from, PatientId to, CancellationToken ct)
    {
        var wanted = rows.Select(r => (r.Table, r.Row)).ToHashSet();
        foreach (var entity in Moving(db.Model))
        {
            foreach (var row in await LoadAsync(entity, from, ct))
            {
                if (wanted.Contains((entity.GetTableName()!, IdOf(row)))) db.Entry(row).Property(Column).CurrentValue = to;
            }
        }
    }

    internal static IEnumerable<IEntityType> Moving(IModel model) => model.GetEntityTypes()
        .Where(e => e.FindProperty(Column) is not null && !Staying.ContainsKey((e.ClrType, Column)))
        .OrderBy(e => e.GetTableName(), StringComparer.Ordinal);

    private Task<List<object>> LoadAsync(IEntityType entity, PatientId of, CancellationToken ct) =>
        (Task<List<object>>)OfType.MakeGenericMethod(entity.ClrType).Invoke(this, [of, ct])!;

    private async Task<List<object>> LoadRowsAsync<T>(PatientId of, CancellationToken ct)
        where T : class => (await db.Set<T>().Where(row => EF.Property<PatientId>(row, Column) == of).ToListAsync(ct)).ToList<object>();

    /// <summary>A typed id or a number, as the column holds it.</summary>
    private long IdOf(object row)
    {
        var id = db.Entry(row).Metadata.FindPrimaryKey()!.Properties.Single();
        var value = db.Entry(row).Property(id.Name).CurrentValue!;
        return (long)(id.GetValueConverter()?.ConvertToProvider(value) ?? value);
    }
}
