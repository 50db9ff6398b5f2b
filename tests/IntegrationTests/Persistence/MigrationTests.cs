using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.IntegrationTests.Persistence;

public sealed class MigrationTests
{
    [Fact]
    public void PostgreSQL_does_not_lag_behind_the_model() => LagBehind(new PostgresDesign().CreateDbContext([])).Should().BeFalse();

    [Fact]
    public void SQLite_does_not_lag_behind_the_model() => LagBehind(new SqliteDesign().CreateDbContext([])).Should().BeFalse();

    private static bool LagBehind(DbContext context)
    {
        using (context)
        {
            context.Database.GetMigrations().Should().NotBeEmpty();
            return context.Database.HasPendingModelChanges();
        }
    }
}
