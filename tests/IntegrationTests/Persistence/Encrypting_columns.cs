using System.Data.Common;
using System.Globalization;
using System.Text;
using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Messaging;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Persistence;

/// <summary>A stolen copy of the database tells neither how to reach a woman nor what she suffers from.</summary>
public abstract class Encrypting_columns(MamaCareHost host) : Scenario(host)
{
    private const string Penicillin = "penicillin, since 2019";

    [Fact]
    public async Task Leaves_nothing_readable_in_any_table()
    {
        var midwife = await Host.AMidwifeAsync();
        var patient = await RegistersHerAsync(midwife, "raw.tables@example.org", "+23276998877");
        var pregnancy = await midwife.RegistersPregnancyAsync(patient, Host.Today.AddDays(-100));
        await midwife.PostAsync(
            $"/api/patients/{patient}/pregnancies/{pregnancy}/contacts", new { date = Host.Today, notes = "Tested positive" })
            .ShouldBeAsync(HttpStatusCode.Created);

        var everything = await EverythingInAsync(Host);

        everything.Should().Contain("Rawiatu", "the names are searched, so this must have read the right tables");
        foreach (var secret in new[] { "raw.tables@", "76998877", "penicillin", "aspirin", "Tested positive", "76998878", "sister@" })
            everything.Should().NotContain(secret);
    }

    [Fact]
    public async Task Goes_on_under_a_new_key_without_a_break()
    {
        await using var place = await Host.StartAnotherAsync();
        var aminata = Server.NewMidwife();
        await using (var before = await ServerProcess.StartAsync(place.Place))
        {
            await before.VerifyAsync(await before.RegisterAsync(aminata));
            await RegistersHerAsync(await SignInAsync(before), "before.the.change@example.org", "+23276112233");
        }

        (string, string)[] both =
        [
            .. place.Place, ("Encryption:Key", "the next key that only the tests of MamaCare use"),
            ("Encryption:OtherKeys:0", Server.CommonSettings.Single(s => s.Key == "Encryption:Key").Value),
        ];
        await using (var during = await ServerProcess.StartAsync(both)) await FindsHerAgainAsync(await SignInAsync(during));
        (await ServerProcess.RunAsync([.. Server.CommonSettings, .. both], "--migrate")).ExitCode.Should().Be(0);

        await using var after = await ServerProcess.StartAsync(both[..^1]);
        await FindsHerAgainAsync(await SignInAsync(after));

        Task<Person> SignInAsync(Server server) =>
            Person.SignInAsync(server, "/api/healthcare-provider/login", new { aminata.email, aminata.password });
    }

    [Fact]
    public async Task Rewrites_rows_beside_servers_that_are_changing_them()
    {
        var meanwhile = new Meanwhile();
        await using var another = await Host.StartAnotherAsync(meanwhile);
        var aminata = Server.NewMidwife();
        await another.VerifyAsync(await another.RegisterAsync(aminata)); // and a letter to her waits
        await using var scope = another.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
        var payload = (await db.Outbox.AsNoTracking().SingleAsync()).Payload;
        await db.Database.ExecuteSqlAsync($"update accounts set email = {aminata.email}, email_hash = 'former' where role = 'provider'");
        await db.Database.ExecuteSqlAsync($"update outbox_messages set payload = {payload}");

        DateTimeOffset? delivered = another.Clock.GetUtcNow();
        meanwhile.Writing<Account>(() => db.Accounts.ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version + 1)));
        meanwhile.Writing<OutboxMessage>(() => db.Outbox.ExecuteUpdateAsync(set => set.SetProperty(m => m.DeliveredAt, delivered)));
        await using (var renewing = another.Services.CreateAsyncScope())
            foreach (var renewal in renewing.ServiceProvider.GetServices<IRenewal>()) await renewal.RunAsync(default);

        meanwhile.IsOver.Should().BeTrue();
        (await db.Outbox.AsNoTracking().SingleAsync()).DeliveredAt.Should().Be(delivered, "else it would go out again");
        (await EverythingInAsync(another)).Should().NotContain("former").And.NotContain(payload);
        await Person.SignInAsync(another, "/api/healthcare-provider/login", new { aminata.email, aminata.password });
    }

    /// <summary>By what is hashed, and then what is encrypted.</summary>
    private static async Task FindsHerAgainAsync(Person midwife)
    {
        await midwife.PostAsync("/api/patients", new
        {
            name = "Somebody Else", gender = "female", date_of_birth = "1990-01-01", email = "before.the.change@example.org",
        }).ShouldBeRefusedAsync(HttpStatusCode.Conflict);
        var patient = (await midwife.GetAsync("/api/patients?q=Rawiatu").JsonAsync()).EnumerateArray().Single().GetNumber("id");
        var her = await midwife.GetAsync($"/api/patients/{patient}").JsonAsync();
        her.GetString("phone").Should().Be("+23276112233");
        her.GetString("allergies").Should().Be("penicillin, since 2019, nuts");
    }

    private static async Task<long> RegistersHerAsync(Person midwife, string email, string phone)
    {
        var reply = await midwife.PostAsync("/api/patients", new
        {
            confirmed = true, name = "Rawiatu Kamara", gender = "female", date_of_birth = "1999-04-12", email, phone,
            allergies = new[] { Penicillin, "nuts" }, medications = "aspirin",
            emergency_contact_name = "Hawa", emergency_contact_phone = "+23276998878", emergency_contact_email = "sister@example.org",
        });
        await reply.ShouldBeAsync(HttpStatusCode.Created);
        return (await reply.JsonAsync()).GetNumber("patient_id");
    }

    /// <summary>Somebody else is quicker, once for each kind of row.</summary>
    private sealed class Meanwhile : SaveChangesInterceptor
    {
        private readonly Dictionary<Type, Func<Task>> _work = [];

        public bool IsOver => _work.Count == 0;

        public void Writing<T>(Func<Task> work) => _work[typeof(T)] = work;

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            foreach (var kind in eventData.Context!.ChangeTracker.Entries().Select(e => e.Metadata.ClrType).Distinct().ToList())
                if (_work.Remove(kind, out var work)) await work();
            return result;
        }
    }

    private static async Task<string> EverythingInAsync(MamaCareHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
        await db.Database.OpenConnectionAsync();
        var text = new StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select * from {table}";
            await using DbDataReader rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                for (var column = 0; column < rows.FieldCount; column++)
                    text.Append(CultureInfo.InvariantCulture, $"{rows.GetValue(column)}\n");
            }
        }

        return text.ToString();
    }
}

[Collection(Engines.Sqlite)]
public sealed class Encrypting_columns_on_SQLite(SqliteHost host) : Encrypting_columns(host);

[Collection(Engines.Postgres)]
public sealed class Encrypting_columns_on_PostgreSQL(PostgresHost host) : Encrypting_columns(host);
