using MamaCare.Application.Admin;
using MamaCare.Application.Audit;
using MamaCare.Application.Common;
using MamaCare.Application.Patients;
using MamaCare.Application.Identity;
using MamaCare.Infrastructure.CareDirectory;
using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Health;
using MamaCare.Infrastructure.Identity;
using MamaCare.Infrastructure.Jobs;
using MamaCare.Infrastructure.Messaging;
using MamaCare.Infrastructure.Patients;
using MamaCare.Infrastructure.Persistence;
using MamaCare.Infrastructure.Persistence.Engines;
using MamaCare.Infrastructure.Persistence.Idempotency;
using MamaCare.Infrastructure.Persistence.Sensitive;
using MamaCare.Infrastructure.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Npgsql;
using Quartz;

namespace MamaCare.Infrastructure;

public static class DependencyInjection
{
    /// <summary>The name of the connection string that turns PostgreSQL on.</summary>
    public const string ConnectionName = "MamaCare";

    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration, DataFolder folder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(folder);
        services.AddMemoryCache();
        services.AddSingleton<IRandomness, Randomness>();
        services.AddOptions<PhoneOptions>().BindConfiguration(PhoneOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IPhoneNumberReader, PhoneNumberReader>();
        services.AddPersistence(configuration, folder);
        services.AddIdentity(folder);
        services.AddCareDirectory(configuration);
        services.AddJobs(configuration);
        services.AddReminders(configuration);
        return services;
    }

    private static void AddPersistence(this IServiceCollection services, IConfiguration configuration, DataFolder folder)
    {
        if (configuration.GetConnectionString(ConnectionName) is { Length: > 0 } connection)
        {
            MustBeReadable(connection);
            services.AddSingleton<IDatabaseEngine, PostgresEngine>();
            services.AddContext<PostgresDbContext>(options => options.UsePostgres(connection));
        }
        else
        {
            services.AddSingleton<IDatabaseEngine, SqliteEngine>();
            services.AddContext<SqliteDbContext>(options => options.UseEmbedded($"Data Source={folder.Database};Default Timeout=30"));
        }

        services.AddOptions<EncryptionOptions>().BindConfiguration(EncryptionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ColumnCipher>();
        services.AddScoped<IRenewal, Renewal>();
        services.AddScoped<IPatientRows, PatientRows>();
        services.AddSingleton<IRecordPrinter, RecordPrinter>();
        services.AddScoped<EventDispatcher>();
        services.AddScoped(scope => new AnswerBook(
            scope.GetRequiredService<MamaCareDbContext>(), scope.GetRequiredService<SigningKey>(),
            scope.GetRequiredService<TimeProvider>()));
        services.AddScoped(scope => new DatabaseSetUp(
            scope.GetRequiredService<MamaCareDbContext>(), scope.GetRequiredService<IDatabaseEngine>(),
            scope.GetServices<IRenewal>(), scope.GetServices<ISeeder>()));
        services.AddScoped(scope => new HealthReporter(
            scope.GetRequiredService<MamaCareDbContext>(), scope.GetRequiredService<ISchedulerFactory>(),
            scope.GetRequiredService<IOptions<JobOptions>>(), scope.GetRequiredService<IMailProbe>(),
            scope.GetRequiredService<IPinKeys>()));
        services.AddWindows();
        services.AddSingleton<IConflictErrors, ConflictErrors>();
    }

    private static void AddContext<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder> options)
        where TContext : MamaCareDbContext
    {
        services.AddDbContextPool<TContext>(options);
        services.AddScoped(scope => scope.GetRequiredService<TContext>().Serve(
            scope.GetRequiredService<AuditTrail>(), scope.GetRequiredService<EventDispatcher>()));
    }

    private static void MustBeReadable(string connection)
    {
        try
        {
            _ = new NpgsqlConnectionStringBuilder(connection);
        }
        catch (ArgumentException)
        {
            throw new StartUpException(
                $"ConnectionStrings:{ConnectionName} cannot be read; write it as Host=…;Database=…;Username=…;Password=…");
        }
    }

    /// <summary>Every interface named <c>I…Db</c> that the context implements is a room's window on it.</summary>
    private static void AddWindows(this IServiceCollection services)
    {
        var windows = typeof(MamaCareDbContext).GetInterfaces()
            .Where(i => i.Assembly == typeof(IUnitOfWork).Assembly && i.Name.EndsWith("Db", StringComparison.Ordinal));
        foreach (var window in windows) services.AddScoped(window, scope => scope.GetRequiredService<MamaCareDbContext>());
    }

    private static void AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<JobIdentity>();
        services.AddSingleton<JobRunner>();
        services.AddScoped<IJobDesk, JobDesk>();
        services.AddScoped<IScheduledJob, DeliverOutboxJob>();
        services.AddScoped<IScheduledJob, TidyUpJob>();
        services.AddScheduler(configuration);
    }
}
