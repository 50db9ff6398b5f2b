using System.Net.Http.Json;
using System.Text.RegularExpressions;
using MamaCare.Infrastructure.Persistence;
using MamaCare.IntegrationTests.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>Whoever comes while too many secrets are being hashed is asked to come back, and finds everything as it was.</summary>
public abstract partial class Coming_when_too_many_wait(MamaCareHost host) : Scenario(host)
{
    /// <summary>More than any limit stands.</summary>
    private const int Often = 21;

    private static readonly (string, string)[] Settings =
    [
        .. Slots.One, ("Authentication:PinOnlyAccess", "true"),
        ("Authentication:PinOnlyKey", "a key that only the tests of MamaCare use"), ("ForwardedHeaders_Enabled", "true"),
    ];

    [Fact]
    public async Task Leaves_nothing_behind_and_costs_nobody_a_try()
    {
        await using var another = await Host.StartAnotherAsync(Settings);
        var (isatu, fatmata) = (await RegisteredWoman.AtAsync(another), await RegisteredWoman.AtAsync(another));
        var (herself, midwife) = (await isatu.SignInAsync(), await another.AMidwifeAsync());
        var administrator = await another.SignInAsAdministratorAsync();
        var official = await StaffMember.AnAdministratorAsync(another);
        var signedIn = await official.SignInAsync();
        var invited = await InviteAsync(another);
        var code = await herself.PostAsync("/api/patient/sharing-codes").ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        await fatmata.TriesAsync("999999").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await official.TriesAsync("not the password").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        var pinToken = await TokenAsync(fatmata, "/api/patient/pin-recovery", fatmata.Email);
        var passwordToken = await TokenAsync(fatmata, "/api/auth/password-reset", official.Email);
        var (email, hawa) = ($"hawa{Server.NextNumber()}@home.example", $"hawa{Server.NextNumber()}@mohs.example");

        (Person Who, string Path, object? Body, HttpStatusCode Later)[] requests =
        [
            (another.Anybody, "/api/patient/register", Woman(email, null), HttpStatusCode.Created),
            (midwife, "/api/patients", Woman(null, Server.NewPhone()), HttpStatusCode.Created),
            (another.Anybody, "/api/healthcare-provider/register", Server.NewMidwife(), HttpStatusCode.Created),
            (another.Anybody, "/api/admin/signup", Official($"{hawa}.sl"), HttpStatusCode.Created),
            (administrator, "/api/admin/admins", Official(hawa), HttpStatusCode.Created),
            (another.Anybody, "/api/auth/invitation", new { token = invited, password = StaffMember.Password }, HttpStatusCode.OK),
            (herself, "/api/patient/sharing-codes", null, HttpStatusCode.Created),
            (midwife, "/api/sharing-codes/redeem",
                new { patient_number = isatu.Number, code = code.GetString("code") }, HttpStatusCode.OK),
            (herself, "/api/patient/change-pin", new { current_pin = isatu.Pin, new_pin = "590283" }, HttpStatusCode.OK),
            (another.Anybody, "/api/patient/reset-pin", new { token = pinToken, new_pin = "706294" }, HttpStatusCode.OK),
            (signedIn, "/api/auth/change-password",
                new { current_password = StaffMember.Password, new_password = "another sentence of hers" }, HttpStatusCode.OK),
            (another.Anybody, "/api/auth/password-reset/confirm",
                new { token = passwordToken, new_password = "a third sentence of hers" }, HttpStatusCode.OK),
        ];

        var before = await WhatIsThereAsync(another);
        using (another.TakeTheSlot())
        {
            foreach (var (who, path, body, _) in requests)
                for (var i = 0; i < Often; i++) await SendAsync(who, path, body).ShouldBeAskedToComeBackAsync();
        }

        (await WhatIsThereAsync(another)).Should().Be(before);
        another.MailsTo(email).Should().BeEmpty();
        foreach (var (who, path, body, later) in requests) await SendAsync(who, path, body).ShouldBeAsync(later);
        await isatu.TriesAsync("590283").ShouldBeAsync(HttpStatusCode.OK);
        await fatmata.TriesAsync("706294").ShouldBeAsync(HttpStatusCode.OK);
        await official.TriesAsync("a third sentence of hers").ShouldBeAsync(HttpStatusCode.OK);
        another.MailsTo(email).Should().ContainSingle();
    }

    [Fact]
    public async Task Only_puts_a_PIN_off_that_nobody_is_waiting_for()
    {
        await using var another = await Host.StartAnotherAsync(Slots.One);
        var aminata = Server.NewMidwife() with { password = null };
        await another.VerifyAsync(await another.RegisterAsync(aminata));

        using (another.TakeTheSlot()) (await another.RunJobAsync("deliver-outbox"))["failed"].Should().Be(1);
        another.MailsTo(aminata.email).Should().BeEmpty();
        another.Clock.Advance(TimeSpan.FromMinutes(1));

        var pin = StaffMember.PinIn(await RegisteredWoman.MailsToAsync(another, aminata.email));
        await Person.SignInAsync(another, "/api/healthcare-provider/login", new { aminata.email, pin });
    }

    private static Task<HttpResponseMessage> SendAsync(Person who, string path, object? body) => who.SendAsync(
        HttpMethod.Post, path, body is null ? null : JsonContent.Create(body), ("X-Forwarded-For", "203.0.113.50"));

    private static object Woman(string? email, string? phone) => new
    {
        name = "Hawa Conteh", gender = "female", date_of_birth = "1996-02-11", email, phone, confirmed = true,
    };

    private static object Official(string email) =>
        new { name = "Hawa Conteh", email, phone = Server.NewPhone(), role = "admin", password = StaffMember.Password };

    private static async Task<string> InviteAsync(MamaCareHost host)
    {
        var email = $"official{Server.NextNumber()}@mohs.example";
        var administrator = await host.SignInAsAdministratorAsync();
        var appointed = await administrator.PostAsync("/api/admin/admins", new { name = "Sorie Koroma", email, send_credentials = true })
            .ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        return await new StaffMember(host, appointed.GetNumber("id"), email, "/api/admin/login").TokenAsync();
    }

    private static async Task<string> TokenAsync(RegisteredWoman of, string path, string email)
    {
        await of.Host.Anybody.PostAsync(path, new { email }).ShouldBeAsync(HttpStatusCode.OK);
        var mails = await RegisteredWoman.MailsToAsync(of.Host, email);
        return Token().Match(mails.Single(m => m.Subject.StartsWith("A new", StringComparison.Ordinal)).Body).Groups[1].Value;
    }

    /// <summary>Rows that somebody would find later, and tries that are held against somebody; the trail tells of refusals too.</summary>
    private static async Task<string> WhatIsThereAsync(MamaCareHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
        return $"{await db.Accounts.CountAsync()} accounts, {await db.Patients.CountAsync()} patients, "
            + $"{await db.Practitioners.CountAsync()} practitioners, {await db.SharingCodes.CountAsync()} codes, "
            + $"{await db.OneTimeLinks.CountAsync(l => l.UsedAt == null)} open links, {await db.Outbox.CountAsync()} messages, "
            + $"{await db.CareRelations.CountAsync()} relations, {await db.SignInAttempts.SumAsync(a => a.Failures)} tries";
    }

    [GeneratedRegex("(?:token=|code, it is: )([0-9a-f]+)")]
    private static partial Regex Token();
}

[Collection(Engines.Sqlite)]
public sealed class Coming_when_too_many_wait_on_SQLite(SqliteHost host) : Coming_when_too_many_wait(host);

[Collection(Engines.Postgres)]
public sealed class Coming_when_too_many_wait_on_PostgreSQL(PostgresHost host) : Coming_when_too_many_wait(host);
