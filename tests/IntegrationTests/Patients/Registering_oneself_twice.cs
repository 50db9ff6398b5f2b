using System.Net.Http.Json;
using System.Text;
using MamaCare.Infrastructure.Persistence;
using MamaCare.IntegrationTests.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>A woman's telephone lost the answer with her PIN and asks again, with the same <c>Idempotency-Key</c>.</summary>
public abstract class Registering_oneself_twice(MamaCareHost host) : Scenario(host)
{
    private const string Register = "/api/patient/register";

    [Fact]
    public async Task Opens_one_record_and_sends_one_letter()
    {
        var (hawa, key) = (new Hawa(), NewKey());

        var first = await SayAsync(Host, hawa, key).ShouldBeAsync(HttpStatusCode.Created);
        var again = await SayAsync(Host, hawa, key).ShouldBeAsync(HttpStatusCode.Created);

        (await again.Content.ReadAsStringAsync()).Should().Be(await first.Content.ReadAsStringAsync());
        var registered = await first.JsonAsync();
        registered.GetTruth("email_sent").Should().BeTrue();
        Host.MailsTo(hawa.Email).Should().ContainSingle().Which.Body.Should().Contain(registered.GetString("pin"));
        await SayAsync(Host, hawa, NewKey()).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.already-registered");
        Host.MailsTo(hawa.Email).Should().ContainSingle();
        await Host.Anybody.PostAsync("/api/patient/login", new { email = hawa.Email, pin = registered.GetString("pin") })
            .ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Leaves_no_pin_in_the_table()
    {
        var pin = (await SayAsync(Host, new Hawa(), NewKey()).ShouldBeAsync(HttpStatusCode.Created).JsonAsync()).GetString("pin")!;

        await using var scope = Host.Services.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<MamaCareDbContext>().KeyedAnswers.AsNoTracking().ToListAsync();
        rows.Should().NotBeEmpty().And.OnlyContain(row => !Encoding.Latin1.GetString(row.Answer!).Contains($"\"{pin}\""));
    }

    [Fact]
    public async Task Sends_no_letter_for_a_record_that_was_not_kept()
    {
        await using var place = await Host.StartAnotherAsync();
        var hawa = new Hawa();
        // The last thing written before the commit fails.
        await AlterAsync(place, "alter table idempotency_keys rename column answer to elsewhere");

        await FluentActions.Awaiting(() => SayAsync(place, hawa, NewKey())).Should().ThrowAsync<InvalidOperationException>();
        place.MailsTo(hawa.Email).Should().BeEmpty();

        await AlterAsync(place, "alter table idempotency_keys rename column elsewhere to answer");
        await SayAsync(place, hawa, NewKey()).ShouldBeAsync(HttpStatusCode.Created);
        place.MailsTo(hawa.Email).Should().ContainSingle();
    }

    private static async Task AlterAsync(MamaCareHost place, string statement)
    {
        await using var scope = place.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MamaCareDbContext>().Database.ExecuteSqlRawAsync(statement);
    }

    private static Task<HttpResponseMessage> SayAsync(MamaCareHost place, Hawa hawa, string key) => place.Anybody.SendAsync(
        HttpMethod.Post, Register,
        JsonContent.Create(new
        {
            given_name = "Hawa", family_name = "Bah", gender = "female", date_of_birth = "1999-04-12", email = hawa.Email,
        }),
        ("Idempotency-Key", key));

    private static string NewKey() => $"key-{Server.NextNumber()}";

    private sealed class Hawa
    {
        public string Email { get; } = $"hawa{Server.NextNumber()}@example.org";
    }
}

[Collection(Engines.Sqlite)]
public sealed class Registering_oneself_twice_on_SQLite(SqliteHost host) : Registering_oneself_twice(host);

[Collection(Engines.Postgres)]
public sealed class Registering_oneself_twice_on_PostgreSQL(PostgresHost host) : Registering_oneself_twice(host);
