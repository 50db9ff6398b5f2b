using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace MamaCare.Infrastructure.Persistence;

internal static class ContextOptions
{
    public static DbContextOptionsBuilder<TContext> UsePostgres<TContext>(
        this DbContextOptionsBuilder<TContext> options, string connectionString)
        where TContext : DbContext
    {
        UsePostgres((DbContextOptionsBuilder)options, connectionString);
        return options;
    }

    public static DbContextOptionsBuilder<TContext> UseEmbedded<TContext>(
        this DbContextOptionsBuilder<TContext> options, string connectionString)
        where TContext : DbContext
    {
        UseEmbedded((DbContextOptionsBuilder)options, connectionString);
        return options;
    }

    public static void UsePostgres(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)).UseOurModel();

    public static void UseEmbedded(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)).UseOurModel();

    // A test compares the model with the last migration; every start would take a fifth of a second for it.
    private static void UseOurModel(this DbContextOptionsBuilder options) => options.UseSnakeCaseNamingConvention()
        .ReplaceService<IModelCacheKeyFactory, CipherModelKey>()
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}
