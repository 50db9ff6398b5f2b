using MamaCare.Infrastructure.Persistence;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace MamaCare.IntegrationTests.Host;

/// <summary>The whole application within the test process, on one engine.</summary>
/// <remarks>The clock moves only when a scenario moves it, and only forward. No job runs by itself.</remarks>
public abstract class MamaCareHost : Server, IAsyncLifetime, IAsyncDisposable
{
    private readonly string _dataFolder = Directory.CreateTempSubdirectory("mamacare-tests-").FullName;
    private readonly ServerLog _log = new();
    private WebApplicationFactory<Program>? _application;
    private string? _connectionString;
    private IInterceptor[] _interceptors = [];
    private MamaCareHost? _withMailServer;

    /// <summary>Begins on a Monday, ten o'clock in Freetown, in the weeks for which Swagger UI's examples were written.</summary>
    public override FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

    public override string LastError => _log.LastError;

    /// <summary>Where messages lie as files while no mail server is set.</summary>
    public string MailFolder => Path.Combine(_dataFolder, "mail");

    /// <summary>The mail server it sends through, at any hour; null: messages become files.</summary>
    public SmtpSink? MailServer { get; private set; }

    /// <summary>What another server must be told to work on the same data.</summary>
    public (string Key, string Value)[] Place => [("DataFolder", _dataFolder), ("ConnectionStrings:MamaCare", _connectionString ?? "")];

    /// <summary>For what no request can show: a trigger, a stored hash, the model.</summary>
    internal IServiceProvider Services => _application!.Services;

    public Task InitializeAsync() => StartAsync([]);

    /// <summary>Another host on the same engine, with an empty database and settings of its own.</summary>
    public async Task<MamaCareHost> StartAnotherAsync(params (string Key, string Value)[] settings)
    {
        var another = Another();
        await another.StartAsync(settings);
        return another;
    }

    /// <summary>Another host on the same engine, with an empty database and somebody who listens to what it says to it.</summary>
    internal async Task<MamaCareHost> StartAnotherAsync(IInterceptor listener)
    {
        var another = Another();
        another._interceptors = [listener];
        await another.StartAsync([]);
        return another;
    }

    /// <summary>Another host with a mail server, started once for all who ask; it gives a message up after five seconds.</summary>
    public async Task<MamaCareHost> WithMailServerAsync()
    {
        if (_withMailServer is not null) return _withMailServer;

        var server = new SmtpSink();
        _withMailServer = await StartAnotherAsync([.. server.Settings, ("Reminders:HandoverSeconds", "5")]);
        _withMailServer.MailServer = server;
        return _withMailServer;
    }

    /// <summary>Goes on to a time of day, today or tomorrow.</summary>
    public void WaitUntil(int hour)
    {
        var wait = TimeSpan.FromHours(hour) - Clock.GetUtcNow().TimeOfDay;
        Clock.Advance(wait >= TimeSpan.Zero ? wait : wait + TimeSpan.FromDays(1));
    }

    public override HttpClient CreateClient() =>
        _application!.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    Task IAsyncLifetime.DisposeAsync() => StopAsync();

    ValueTask IAsyncDisposable.DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return new ValueTask(StopAsync());
    }

    protected abstract MamaCareHost Another();

    /// <returns>The connection string, or null for the embedded database.</returns>
    protected abstract Task<string?> PrepareDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    private async Task StartAsync((string Key, string Value)[] settings)
    {
        _connectionString = await PrepareDatabaseAsync();
        _application = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("hostBuilder:reloadConfigOnChange", "false"); // watched files are scarce where many servers run
            foreach (var (key, value) in CommonSettings.Concat(Place).Concat(settings)) builder.UseSetting(key, value);
            builder.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(LoggerFactory.Create(logging => logging.AddProvider(_log))));
                services.ConfigureDbContext<PostgresDbContext>(options => options.AddInterceptors(_interceptors));
                services.ConfigureDbContext<SqliteDbContext>(options => options.AddInterceptors(_interceptors));
                services.Configure<MemoryCacheOptions>(cache => cache.Clock = new CacheClock(Clock));
            });
        });
    }

    private async Task StopAsync()
    {
        if (_withMailServer is not null) await _withMailServer.StopAsync();
        if (_application is not null) await _application.DisposeAsync();
        if (MailServer is not null) await MailServer.DisposeAsync();
        await DropDatabaseAsync();
        Directory.Delete(_dataFolder, recursive: true);
    }

    private sealed class CacheClock(TimeProvider clock) : ISystemClock
    {
        public DateTimeOffset UtcNow => clock.GetUtcNow();
    }
}
