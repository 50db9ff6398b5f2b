using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Infrastructure.Jobs;
using MamaCare.Infrastructure.Persistence;
using MamaCare.Infrastructure.Persistence.Engines;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace MamaCare.Benchmarks;

/// <summary>MamaCare as its own program puts it together, on a fresh PostgreSQL database. No job runs by itself.</summary>
internal sealed class Installation : WebApplicationFactory<Program>
{
    private readonly PostgresServer _server;
    private readonly string _connectionString;
    private readonly IReadOnlyList<(string Key, string Value)> _settings;
    private readonly string _dataFolder = Directory.CreateTempSubdirectory("mamacare-benchmark-").FullName;

    private Installation(PostgresServer server, string connectionString, IReadOnlyList<(string Key, string Value)> settings)
    {
        (_server, _connectionString, _settings) = (server, connectionString, settings);
        Database = NpgsqlDataSource.Create(connectionString + ";Command Timeout=600");
    }

    /// <summary>Past MamaCare, for preparing and for the bare side of a comparison.</summary>
    public NpgsqlDataSource Database { get; }

    public static async Task<Installation> SetUpAsync(PostgresServer server, params (string Key, string Value)[] settings)
    {
        var connectionString = await server.CreateDatabaseAsync();
        var options = new DbContextOptionsBuilder<PostgresDbContext>().UsePostgres(connectionString).Options;
        await using var db = new PostgresDbContext(options, null!, null!);
        await new PostgresEngine().MigrateAsync(db, default);
        return new Installation(server, connectionString, settings);
    }

    /// <summary>Sends a command as a job does.</summary>
    public async Task<T> SendAsync<T>(ICommand<T> command)
        where T : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobIdentity>().IsJob = true;
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send<Result<T>>(command)).Value;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.DisposeAsync();
        await _server.DropDatabaseAsync(_connectionString);
        Directory.Delete(_dataFolder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseContentRoot(_dataFolder);
        builder.UseSetting("Urls", "http://127.0.0.1:0");
        builder.UseSetting("DataFolder", _dataFolder);
        builder.UseSetting("ConnectionStrings:MamaCare", _connectionString);
        builder.UseSetting("Bootstrap:AdminEmail", "administrator@mamacare.example");
        builder.UseSetting("Bootstrap:AdminPassword", "first-administrator-of-the-benchmarks");
        builder.UseSetting("Jwt:SigningKey", "a key that only the benchmarks of MamaCare use");
        builder.UseSetting("Encryption:Key", "another key that only the benchmarks of MamaCare use");
        builder.UseSetting("Jobs:Enabled", "false");
        foreach (var (key, value) in _settings) builder.UseSetting(key, value);
    }
}
