using MamaCare.Domain.CareDirectory;
using MamaCare.Infrastructure.Persistence.Engines;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace MamaCare.Infrastructure.Persistence;

// The same model twice: EF Core keeps one migration history per context type.
internal sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, IDatabaseEngine engine, ColumnCipher cipher)
    : MamaCareDbContext(options, engine, cipher)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // A search looks for words anywhere in the text; trigrams find them without reading every row.
        modelBuilder.HasPostgresExtension("pg_trgm");
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IDirectoryEntry))).ToList())
            modelBuilder.Entity(entity.ClrType).HasIndex(nameof(IDirectoryEntry.SearchText)).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}

internal sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, IDatabaseEngine engine, ColumnCipher cipher)
    : MamaCareDbContext(options, engine, cipher)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Said outright, because EF Core's convention does not see through a typed id: an id is never given twice.
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (entity.FindPrimaryKey() is { Properties: [{ ValueGenerated: ValueGenerated.OnAdd } id] })
                id.SetValueGenerationStrategy(SqliteValueGenerationStrategy.Autoincrement);
        }
    }
}
