using System.Text.Json;
using MamaCare.Application.Common;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>A woman takes a copy of everything that is kept about her.</summary>
public abstract class Taking_the_record_along(MamaCareHost host) : Scenario(host)
{
    private const string Export = "/api/patient/export";

    [Fact]
    public async Task Gives_her_all_there_is()
    {
        var (isatu, number, herself) = await IsatuAsync();

        var reply = await herself.GetAsync(Export).ShouldBeAsync(HttpStatusCode.OK);

        reply.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        reply.Content.Headers.ContentDisposition.FileName.Should().Be("mamacare-record.json");
        reply.Headers.CacheControl!.NoStore.Should().BeTrue();
        var copy = await reply.JsonAsync();
        copy.EnumerateObject().Select(p => p.Name).Should().Equal(
            "taken_at", "person", "contact_data", "consents", "pregnancies", "measurements", "medical_records", "birth_records",
            "reminders", "access", "sharing_codes", "access_log");
        var person = copy.GetProperty("person");
        person.GetNumber("id").Should().Be(isatu);
        person.GetString("patient_number").Should().Be(number);
        person.GetProperty("allergies").EnumerateArray().Select(a => a.GetString()).Should().Equal("Peanuts");
        copy.GetProperty("contact_data").GetString("phone").Should().StartWith("+232");
        copy.GetProperty("consents").GetProperty("history").GetArrayLength().Should().BePositive();
        Only(copy, "pregnancies").GetProperty("contacts").GetArrayLength().Should().BePositive();
        Only(copy, "measurements").GetString("value").Should().Be("120/80");
        var record = Only(copy, "medical_records");
        record.GetString("diagnosis").Should().Be("Anaemia, mild");
        record.GetProperty("earlier")[0].GetString("diagnosis").Should().Be("Anaemia");
        Only(copy, "birth_records").GetString("birth_location").Should().Be("Kɔnɛŋ");
        copy.GetProperty("reminders").GetArrayLength().Should().BePositive();
        Only(copy, "access").GetString("reason").Should().Be("registered");
        Only(copy, "sharing_codes").TryGetProperty("code", out _).Should().BeFalse();
        copy.GetProperty("access_log").EnumerateArray().Select(l => l.GetString("what")).Should().Contain("Registered a pregnancy");
    }

    [Fact]
    public async Task Gives_her_pages_to_print()
    {
        var (_, number, herself) = await IsatuAsync();

        var reply = await herself.GetAsync($"{Export}?format=pdf").ShouldBeAsync(HttpStatusCode.OK);

        reply.Content.Headers.ContentType!.MediaType.Should().Be("application/pdf");
        reply.Content.Headers.ContentDisposition!.FileName.Should().Be("mamacare-record.pdf");
        reply.Headers.CacheControl!.NoStore.Should().BeTrue();
        var pages = PrintedPages.Of(await reply.Content.ReadAsByteArrayAsync());
        pages.Count.Should().BeInRange(2, 12);
        pages[0].Should().StartWith("My MamaCare record").And.Contain($"Patient number: {number}").And.Contain("Allergies: Peanuts");
        pages.Select((page, i) => page.Contains($"Page {i + 1} of {pages.Count}")).Should().NotContain(false);
        var all = string.Join('\n', pages);
        all.Should().Contain("Birth location: Kɔnɛŋ").And.Contain("Value: 120/80").And.Contain("Diagnosis: Anaemia, mild");
        all.Should().NotContain("\\u").And.NotContain("{").And.NotContain("?", "each glyph is a letter");
    }

    [Fact]
    public async Task Stands_in_her_log()
    {
        var isatu = await (await Identity.RegisteredWoman.AtAsync(Host)).SignInAsync();

        await Host.Anybody.GetAsync(Export).ShouldBeAsync(HttpStatusCode.Unauthorized);
        await isatu.GetAsync($"{Export}?format=word").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "request.invalid");
        await isatu.GetAsync(Export).ShouldBeAsync(HttpStatusCode.OK);

        var log = await isatu.GetAsync("/api/patient/access-log").JsonAsync();
        log.EnumerateArray().Count(l => l.GetString("what") == "Took a copy of the whole record").Should().Be(1);
    }

    [Fact]
    public async Task Forgets_no_table_that_speaks_of_a_patient()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var speaking = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>().Model.GetEntityTypes()
            .Where(e => e.GetProperties().Any(p => p.GetColumnName() == "patient_id")).Select(e => e.ClrType).ToList();

        var parts = scope.ServiceProvider.GetServices<IRecordPart>().ToList();

        parts.SelectMany(p => p.Shows).Should().BeEquivalentTo(speaking);
        var written = typeof(IRecordPart).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IRecordPart)));
        parts.Select(p => p.GetType()).Should().BeEquivalentTo(written, "each stands in the copy");
    }

    private async Task<(long Id, string Number, Person Herself)> IsatuAsync()
    {
        var midwife = await Host.AMidwifeAsync();
        var isatu = await midwife.RegistersPatientAsync($"isatu{Server.NextNumber()}@example.org");
        await midwife.RegistersPregnancyAsync(isatu, Host.Today.AddDays(-70));
        var herself = await Host.SignInAsPatientAsync(isatu);
        await herself.PutAsync("/api/patient/profile", new { allergies = "Peanuts", blood_pressure = "120/80" })
            .ShouldBeAsync(HttpStatusCode.OK);
        var entry = await midwife.PostAsync($"/api/patients/{isatu}/medical-records", Entry("Anaemia")).JsonAsync();
        await midwife.PutAsync($"/api/patients/{isatu}/medical-records/{entry.GetNumber("id")}", Entry("Anaemia, mild"), "*")
            .ShouldBeAsync(HttpStatusCode.OK);
        await herself.PostAsync("/api/patient/birth-records", new
        {
            date_of_birth = Host.Today.AddYears(-3), baby_gender = "Female", birth_type = "Vaginal", birth_location = "Kɔnɛŋ",
        }).ShouldBeAsync(HttpStatusCode.Created);
        await herself.PostAsync("/api/patient/sharing-codes").ShouldBeAsync(HttpStatusCode.Created);
        var number = (await midwife.GetAsync($"/api/patients/{isatu}").JsonAsync()).GetString("patient_number")!;
        return (isatu, number, herself);
    }

    private object Entry(string diagnosis) => new
    {
        date = Host.Today.AddDays(-1), diagnosis, treatment = "Iron and folic acid", doctor = "Aminata Kamara", hospital = "Bo Hospital",
    };

    private static JsonElement Only(JsonElement copy, string part) =>
        copy.GetProperty(part).EnumerateArray().Should().ContainSingle().Subject;
}

[Collection(Engines.Sqlite)]
public sealed class Taking_the_record_along_on_SQLite(SqliteHost host) : Taking_the_record_along(host);

[Collection(Engines.Postgres)]
public sealed class Taking_the_record_along_on_PostgreSQL(PostgresHost host) : Taking_the_record_along(host);
