using System.Globalization;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace MamaCare.IntegrationTests.Host;

/// <summary>The whole application, started for tests on one engine, and what its users do with it in their own words.</summary>
/// <remarks>The clock moves only when a scenario moves it, and only forward. No job runs by itself.</remarks>
public abstract class MamaCareHost : IAsyncLifetime
{
    private const string AdministratorEmail = "administrator@mamacare.example";
    private const string AdministratorPassword = "first-administrator-of-the-tests";

    /// <summary>What every server of the tests is told.</summary>
    internal static readonly (string Key, string Value)[] CommonSettings =
    [
        ("Bootstrap:AdminEmail", AdministratorEmail),
        ("Bootstrap:AdminPassword", AdministratorPassword),
        ("Jwt:SigningKey", "a key that only the tests of MamaCare use"),
        ("Jobs:Enabled", "false"),
    ];

    private readonly string _dataFolder = Directory.CreateTempSubdirectory("mamacare-tests-").FullName;
    private WebApplicationFactory<Program>? _application;
    private Person? _administrator;
    private Person? _midwife;
    private int _people;

    /// <summary>A Monday, ten o'clock in Freetown, in the weeks for which Swagger UI's examples were written.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>Where messages lie as files while no mail server is set.</summary>
    public string MailFolder => Path.Combine(_dataFolder, "mail");

    public ServerLog Log { get; } = new();

    /// <summary>For what no request can show: a trigger, a stored hash, the model.</summary>
    internal IServiceProvider Services => _application!.Services;

    /// <summary>Settings beside those of every host, set before the start.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings => [];

    public async Task InitializeAsync()
    {
        List<(string Key, string Value)> settings = [.. CommonSettings, .. Settings, ("DataFolder", _dataFolder)];
        if (await PrepareDatabaseAsync() is { } connectionString) settings.Add(("ConnectionStrings:MamaCare", connectionString));

        _application = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            foreach (var (key, value) in settings) builder.UseSetting(key, value);
            builder.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(LoggerFactory.Create(logging => logging.AddProvider(Log))));
                services.Configure<MemoryCacheOptions>(cache => cache.Clock = new CacheClock(Clock));
            });
        });
        Anybody = new Person(this);
    }

    public async Task DisposeAsync()
    {
        if (_application is not null) await _application.DisposeAsync();
        await DropDatabaseAsync();
        Directory.Delete(_dataFolder, recursive: true);
    }

    /// <summary>Somebody without a token.</summary>
    public Person Anybody { get; private set; } = null!;

    public async Task<Person> SignInAsAdministratorAsync() =>
        _administrator ??= await Person.SignInAsync(this, "/api/admin/login", new { email = AdministratorEmail, password = AdministratorPassword });

    /// <summary>The midwife of scenarios in which it does not matter who she is: registered once, because good hashes are slow.</summary>
    public async Task<Person> AMidwifeAsync() => _midwife ??= await SignInAsMidwifeAsync();

    /// <summary>Another midwife registers, the administrator verifies her, she signs in.</summary>
    public async Task<Person> SignInAsMidwifeAsync()
    {
        var application = NewMidwife();
        await VerifyAsync(await RegisterAsync(application));
        return await Person.SignInAsync(this, "/api/healthcare-provider/login", new { application.email, application.password });
    }

    /// <returns>The id under which an administrator finds the application.</returns>
    public async Task<long> RegisterAsync(MidwifeApplication application)
    {
        var reply = await Anybody.PostAsync("/api/healthcare-provider/register", application);
        await reply.ShouldBeAsync(HttpStatusCode.Created);
        return (await reply.JsonAsync()).GetNumber("provider_id");
    }

    public async Task VerifyAsync(long providerId)
    {
        var administrator = await SignInAsAdministratorAsync();
        var reply = await administrator.PostAsync($"/api/admin/doctors/{providerId}/verify", new { approved = true });
        await reply.ShouldBeAsync(HttpStatusCode.OK);
    }

    public MidwifeApplication NewMidwife()
    {
        var number = NextNumber();
        return new MidwifeApplication(
            $"Midwife Number {number}", $"midwife{number}@clinic.example", NewPhone(), $"NMB-{number:D5}", "midwife", "Midwifery",
            "Princess Christian Maternity Hospital", "a password of her own");
    }

    /// <summary>A Sierra Leonean mobile number that nobody else in this host has.</summary>
    public string NewPhone() => string.Create(CultureInfo.InvariantCulture, $"+23276{NextNumber():D6}");

    /// <summary>Counts what has to be unique within this host.</summary>
    public int NextNumber() => Interlocked.Increment(ref _people);

    /// <summary>The way in, for what no <see cref="Person"/> does.</summary>
    public HttpClient CreateClient() => _application!.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <returns>The connection string, or null for the embedded database.</returns>
    protected abstract Task<string?> PrepareDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    private sealed class CacheClock(TimeProvider clock) : ISystemClock
    {
        public DateTimeOffset UtcNow => clock.GetUtcNow();
    }
}

#pragma warning disable IDE1006 // the names of the contract
/// <summary>What a midwife writes when she asks for an account, in the names of the contract.</summary>
public sealed record MidwifeApplication(
    string name, string email, string phone, string license_number, string professional_type, string specialization,
    string hospital_affiliation, string? password);
#pragma warning restore IDE1006
