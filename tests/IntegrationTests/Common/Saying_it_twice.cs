using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Common;

/// <summary>A telephone loses the network in the middle of a sentence and says it again.</summary>
public abstract class Saying_it_twice(MamaCareHost host) : Scenario(host)
{
    private const string Patients = "/api/patients";

    [Fact]
    public async Task Registers_one_patient_and_shows_her_pin_again()
    {
        var (midwife, key, isatu) = (await Host.AMidwifeAsync(), NewKey(), Isatu());

        var first = await SayAsync(midwife, Patients, isatu, key).ShouldBeAsync(HttpStatusCode.Created);
        var again = await SayAsync(midwife, Patients, isatu, key).ShouldBeAsync(HttpStatusCode.Created);

        (await again.Content.ReadAsStringAsync()).Should().Be(await first.Content.ReadAsStringAsync());
        again.Headers.Location.Should().Be(first.Headers.Location);
        again.Content.Headers.ContentType.Should().Be(first.Content.Headers.ContentType);
        again.Headers.CacheControl!.NoStore.Should().BeTrue();
        await midwife.PostAsync(Patients, isatu).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.already-registered");
    }

    [Fact]
    public async Task Enters_one_pregnancy_one_contact_one_outcome()
    {
        var midwife = await Host.AMidwifeAsync();
        var pregnancies = $"{Patients}/{await midwife.RegistersPatientAsync()}/pregnancies";
        var opened = await TwiceAsync(midwife, pregnancies, new { lmp_date = Host.Today.AddDays(-100) });
        var pregnancy = $"{pregnancies}/{opened.GetNumber("id")}";
        await TwiceAsync(midwife, $"{pregnancy}/contacts", new { date = Host.Today });
        await TwiceAsync(midwife, $"{pregnancy}/outcome", new { outcome = "moved", date = Host.Today });

        var pregnant = await midwife.GetAsync(pregnancy).JsonAsync();
        pregnant.GetList("contacts").Should().ContainSingle(c => c.GetString("status") == "done");
        pregnant.GetString("status").Should().Be("ended");
    }

    [Fact]
    public async Task Is_refused_when_it_is_something_else()
    {
        var (midwife, key, isatu) = (await Host.AMidwifeAsync(), NewKey(), Isatu());
        await SayAsync(midwife, Patients, isatu, key).ShouldBeAsync(HttpStatusCode.Created);

        await SayAsync(midwife, Patients, Isatu(), key)
            .ShouldBeRefusedAsync(HttpStatusCode.UnprocessableEntity, "idempotency.other-request");
        var her = await midwife.RegistersPatientAsync();
        await SayAsync(midwife, $"{Patients}/{her}/pregnancies", new { lmp_date = Host.Today.AddDays(-100) }, key)
            .ShouldBeRefusedAsync(HttpStatusCode.UnprocessableEntity, "idempotency.other-request");
    }

    [Fact]
    public async Task Means_another_thing_in_another_mouth()
    {
        var key = NewKey();
        var (first, second) = (await Host.AMidwifeAsync(), await Host.SignInAsMidwifeAsync());

        await SayAsync(first, Patients, Isatu(), key).ShouldBeAsync(HttpStatusCode.Created);
        await SayAsync(second, Patients, Isatu(), key).ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Is_heard_anew_after_a_refusal_which_leaves_its_trace()
    {
        var (midwife, key) = (await Host.AMidwifeAsync(), NewKey());
        var pregnancies = $"{Patients}/{await midwife.RegistersPatientAsync()}/pregnancies";
        await midwife.PostAsync(pregnancies, new { lmp_date = Host.Today.AddDays(-100) }).ShouldBeAsync(HttpStatusCode.Created);
        var before = await RefusalsAsync();

        await SayAsync(midwife, pregnancies, new { lmp_date = Host.Today.AddDays(-99) }, key)
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict);
        await SayAsync(midwife, pregnancies, new { lmp_date = "soon" }, key).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        (await RefusalsAsync()).Should().Be(before + 1);

        Task<int> RefusalsAsync() => ReadAsync(db => db.AuditEntries.CountAsync(e => e.Outcome == "pregnancy.already-active"));
    }

    [Fact]
    public async Task Keeps_nothing_of_what_a_refusal_had_begun()
    {
        var (midwife, isatu) = (await Host.AMidwifeAsync(), Isatu());
        await midwife.PostAsync(Patients, isatu).ShouldBeAsync(HttpStatusCode.Created);
        var accounts = await ReadAsync(db => db.Accounts.CountAsync());

        await SayAsync(midwife, Patients, isatu, NewKey())
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.already-registered"); // seen by the index, when her account was saved

        (await ReadAsync(db => db.Accounts.CountAsync())).Should().Be(accounts);
        (await ReadAsync(db => db.KeyedAnswers.CountAsync(a => a.Answer == null))).Should().Be(0);
    }

    [Fact]
    public async Task At_the_same_moment_happens_once()
    {
        var (midwife, key, isatu) = (await Host.AMidwifeAsync(), NewKey(), Isatu());

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SayAsync(midwife, Patients, isatu, key)));

        foreach (var reply in replies) await reply.ShouldBeAsync(HttpStatusCode.Created);
        (await Task.WhenAll(replies.Select(r => r.Content.ReadAsStringAsync()))).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task A_day_later_is_something_new()
    {
        await using var place = await Host.StartAnotherAsync();
        var (midwife, key) = (await place.AMidwifeAsync(), NewKey());
        await SayAsync(midwife, Patients, Isatu(), key).ShouldBeAsync(HttpStatusCode.Created);

        place.Clock.Advance(TimeSpan.FromHours(23));
        await SayAsync(midwife, Patients, Isatu(), key).ShouldBeRefusedAsync(HttpStatusCode.UnprocessableEntity);
        place.Clock.Advance(TimeSpan.FromHours(2));
        await SayAsync(midwife, Patients, Isatu(), key).ShouldBeAsync(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("\u00e9t\u00e9")]
    public async Task Needs_a_key_that_can_be_read(string key)
    {
        var midwife = await Host.AMidwifeAsync();
        var problem = await SayAsync(midwife, Patients, Isatu(), key).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        problem.GetFields().Should().Equal("idempotency_key");
    }

    [Theory]
    [InlineData(200, HttpStatusCode.Created)]
    [InlineData(201, HttpStatusCode.BadRequest)]
    public async Task Needs_a_key_of_bounded_length(int length, HttpStatusCode status) =>
        await SayAsync(await Host.AMidwifeAsync(), Patients, Isatu(), NewKey().PadRight(length, 'k')).ShouldBeAsync(status);

    [Fact]
    public async Task Leaves_no_pin_and_no_name_in_the_table()
    {
        var (midwife, key, isatu) = (await Host.AMidwifeAsync(), NewKey(), Isatu());
        var pin = (await SayAsync(midwife, Patients, isatu, key).JsonAsync()).GetString("pin")!;

        foreach (var row in await ReadAsync(db => db.KeyedAnswers.AsNoTracking().ToListAsync()))
        {
            var stored = $"{row.KeyHash} {row.RequestHash} {Encoding.Latin1.GetString(row.Answer!)}";
            stored.Should().NotContain($"\"{pin}\"").And.NotContain(key).And.NotContain("patient_number").And.NotContain("Isatu");
        }
    }

    private static async Task<JsonElement> TwiceAsync(Person midwife, string path, object body)
    {
        var key = NewKey();
        var first = await SayAsync(midwife, path, body, key).ShouldBeAsync(HttpStatusCode.Created);
        var again = await SayAsync(midwife, path, body, key).ShouldBeAsync(HttpStatusCode.Created);
        (await again.Content.ReadAsStringAsync()).Should().Be(await first.Content.ReadAsStringAsync());
        again.Headers.ETag.Should().Be(first.Headers.ETag);
        return await again.JsonAsync();
    }

    private static Task<HttpResponseMessage> SayAsync(Person person, string path, object body, string key) =>
        person.SendAsync(HttpMethod.Post, path, JsonContent.Create(body), ("Idempotency-Key", key));

    private static string NewKey() => $"key-{Server.NextNumber()}";

    private static object Isatu() => new
    {
        given_name = "Isatu", family_name = $"Sesay {Server.NextNumber()}", gender = "female", date_of_birth = "1999-04-12",
        phone = Server.NewPhone(), confirmed = true,
    };

    private async Task<T> ReadAsync<T>(Func<MamaCareDbContext, Task<T>> read)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<MamaCareDbContext>());
    }
}

[Collection(Engines.Sqlite)]
public sealed class Saying_it_twice_on_SQLite(SqliteHost host) : Saying_it_twice(host);

[Collection(Engines.Postgres)]
public sealed class Saying_it_twice_on_PostgreSQL(PostgresHost host) : Saying_it_twice(host);
