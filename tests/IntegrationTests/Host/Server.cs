using System.Globalization;

namespace MamaCare.IntegrationTests.Host;

/// <summary>A running MamaCare, within the tests or as a process of its own, and what people do with it in their own words.</summary>
public abstract class Server
{
    internal const string AdministratorEmail = "administrator@mamacare.example";
    private const string AdministratorPassword = "first-administrator-of-the-tests";

    /// <summary>What every server of the tests is told.</summary>
    internal static readonly (string Key, string Value)[] CommonSettings =
    [
        ("Bootstrap:AdminEmail", AdministratorEmail),
        ("Bootstrap:AdminPassword", AdministratorPassword),
        ("Jwt:SigningKey", "a key that only the tests of MamaCare use"),
        ("Encryption:Key", "another key that only the tests of MamaCare use"),
        ("Jobs:Enabled", "false"),
        ("RateLimits:OpenWritesPerMinute", "1000000"),
    ];

    private static int _counted;

    private Person? _administrator;
    private Person? _midwife;

    public abstract TimeProvider Clock { get; }

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>What it wrote down about its last failure.</summary>
    public abstract string LastError { get; }

    /// <summary>Somebody without a token.</summary>
    public Person Anybody => field ??= new Person(this);

    public abstract HttpClient CreateClient();

    public async Task<Person> SignInAsAdministratorAsync() => _administrator ??=
        await Person.SignInAsync(this, "/api/admin/login", new { email = AdministratorEmail, password = AdministratorPassword });

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

    public static MidwifeApplication NewMidwife()
    {
        var number = NextNumber();
        return new MidwifeApplication(
            $"Midwife Number {number}", $"midwife{number}@clinic.example", NewPhone(), $"NMB-{number:D5}", "midwife", "Midwifery",
            "Princess Christian Maternity Hospital", "a password of her own");
    }

    /// <summary>A Sierra Leonean mobile number that nobody else in this run has.</summary>
    public static string NewPhone() => string.Create(CultureInfo.InvariantCulture, $"+23276{NextNumber():D6}");

    /// <summary>Counts what has to be unique within this run.</summary>
    public static int NextNumber() => Interlocked.Increment(ref _counted);
}

#pragma warning disable IDE1006 // the names of the contract
/// <summary>What a midwife writes when she asks for an account, in the names of the contract.</summary>
public sealed record MidwifeApplication(
    string name, string email, string phone, string license_number, string professional_type, string specialization,
    string hospital_affiliation, string? password);
#pragma warning restore IDE1006
