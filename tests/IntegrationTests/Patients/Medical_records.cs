using System.Text.Json;
using MamaCare.IntegrationTests.Reminders;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>Entries of a medical record: written by the patient or her practitioner, corrected, never deleted.</summary>
public abstract class Medical_records(MamaCareHost host) : Scenario(host)
{
    private const string Own = "/api/patient/medical-records";

    [Fact]
    public async Task Are_listed_newest_first()
    {
        var (hawa, _, _) = await HawaAsync();
        await WriteAsync(hawa, Entry("Anaemia", Host.Today.AddDays(-30)));
        await WriteAsync(hawa, Entry("Malaria", Host.Today));
        var written = await WriteAsync(hawa, Entry("Flu", Host.Today.AddDays(-10)));

        var list = await hawa.GetAsync(Own).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        list.EnumerateArray().Select(e => e.GetString("diagnosis")).Should().Equal("Malaria", "Flu", "Anaemia");
        written.EnumerateObject().Select(p => p.Name).Should().BeEquivalentTo(
            "id", "date", "diagnosis", "treatment", "medication", "doctor", "hospital", "author", "corrected_by", "recorded_at", "status");
        (written.GetString("author"), written.GetString("status")).Should().Be(("patient", "active"));
    }

    [Theory]
    [InlineData("date")]
    [InlineData("diagnosis")]
    [InlineData("treatment")]
    [InlineData("doctor")]
    [InlineData("hospital")]
    public async Task Need_each_field_that_the_contract_names(string field)
    {
        var (hawa, _, _) = await HawaAsync();
        var entry = JsonSerializer.SerializeToNode(Entry("Malaria", Host.Today))!.AsObject();
        entry.Remove(field);

        (await hawa.PostAsync(Own, entry).ShouldBeRefusedAsync(HttpStatusCode.BadRequest)).GetFields().Should().Equal(field);
    }

    [Fact]
    public async Task Name_the_signed_in_practitioner_whatever_was_typed()
    {
        var (hawa, id, midwife) = await HawaAsync();

        var written = await midwife.PostAsync($"/api/patients/{id}/medical-records", Entry("Malaria", Host.Today))
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        written.GetString("doctor").Should().StartWith("Midwife Number").And.Be(written.GetString("author"));
        written.GetString("hospital").Should().Be("Princess Christian Maternity Hospital");
        (await hawa.GetAsync(Own).JsonAsync()).EnumerateArray().Single().GetString("doctor").Should().Be(written.GetString("doctor"));
    }

    [Fact]
    public async Task Keep_what_they_said_before_and_tell_the_patient_without_saying_what()
    {
        var (hawa, id, midwife) = await HawaAsync();
        var entry = (await WriteAsync(hawa, Entry("Malaria", Host.Today))).GetNumber("id");
        var email = $"hawa{Server.NextNumber()}@example.org";
        await midwife.PutAsync($"/api/patients/{id}/contact-details", new { email }).ShouldBeAsync(HttpStatusCode.OK);

        var corrected = await hawa.PutAsync($"{Own}/{entry}", new { diagnosis = "Typhoid", reason = "Test came back" })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var withdrawn = await hawa.SendTextAsync(HttpMethod.Delete, $"{Own}/{entry}", """{"reason": "Not mine"}""")
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        (corrected.GetString("diagnosis"), corrected.GetString("treatment"), corrected.GetString("status"))
            .Should().Be(("Typhoid", "Rest", "corrected"));
        withdrawn.GetString("message").Should().NotBeNullOrEmpty();
        (await hawa.GetAsync(Own).JsonAsync()).EnumerateArray().Should().BeEmpty();
        (await hawa.GetAsync($"{Own}?status=entered_in_error").JsonAsync()).EnumerateArray().Should().ContainSingle();
        var history = (await hawa.GetAsync($"{Own}/{entry}").JsonAsync()).GetList("earlier");
        history.Select(e => (e.GetString("diagnosis"), e.GetString("reason")))
            .Should().Equal(("Malaria", "Test came back"), ("Typhoid", "Not mine"));

        await Host.RunJobAsync("deliver-outbox");
        var mails = Host.MailsTo(email).Where(m => m.Subject.Contains("record", StringComparison.Ordinal)).ToList();
        mails.Should().HaveCount(2).And.OnlyHaveUniqueItems(m => m.MessageId);
        mails.Should().OnlyContain(m => !m.Body.Contains("Malaria") && !m.Body.Contains("Typhoid"));
    }

    [Fact]
    public async Task Are_corrected_by_their_author_or_the_patient_only()
    {
        var (hawa, id, midwife) = await HawaAsync();
        var hers = (await WriteAsync(hawa, Entry("Malaria", Host.Today))).GetNumber("id");
        var chart = $"/api/patients/{id}/medical-records";
        var midwifes = (await midwife.PostAsync(chart, Entry("Anaemia", Host.Today)).JsonAsync()).GetNumber("id");
        var (stranger, _, _) = await HawaAsync();

        await midwife.PutAsync($"{chart}/{hers}", new { diagnosis = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "medical-record.not-author");
        await midwife.DeleteAsync($"{chart}/{hers}").ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "medical-record.not-author");
        await stranger.PutAsync($"{Own}/{hers}", new { diagnosis = "x" }).ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await stranger.DeleteAsync($"{Own}/{hers}").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await midwife.PutAsync($"{chart}/{midwifes}", new { treatment = "Iron" }).ShouldBeAsync(HttpStatusCode.OK);
        await hawa.DeleteAsync($"{Own}/{midwifes}").ShouldBeAsync(HttpStatusCode.OK);
        await hawa.DeleteAsync($"{Own}/{midwifes}").ShouldBeRefusedAsync(HttpStatusCode.NotFound, "medical-record.not-found");
    }

    [Fact]
    public async Task Say_whose_words_they_are_once_the_patient_has_changed_them()
    {
        var (hawa, id, midwife) = await HawaAsync();
        var chart = $"/api/patients/{id}/medical-records";
        var written = await midwife.PostAsync(chart, Entry("Anaemia", Host.Today)).JsonAsync();

        await hawa.PutAsync($"{Own}/{written.GetNumber("id")}", new { treatment = "None" }).ShouldBeAsync(HttpStatusCode.OK);
        var listed = (await midwife.GetAsync(chart).JsonAsync()).EnumerateArray().Single();
        await midwife.PutAsync($"{chart}/{written.GetNumber("id")}", new { treatment = "Iron" }).ShouldBeAsync(HttpStatusCode.OK);
        var again = (await hawa.GetAsync(Own).JsonAsync()).EnumerateArray().Single();

        var author = written.GetString("author");
        (written.GetString("corrected_by"), listed.GetString("author"), listed.GetString("corrected_by"), again.GetString("corrected_by"))
            .Should().Be((null, author, "patient", author));
    }

    [Fact]
    public async Task Open_at_the_old_address_to_the_practitioner_who_wrote_them()
    {
        var (_, id, midwife) = await HawaAsync();
        var another = await Host.SignInAsMidwifeAsync();
        var entry = (await midwife.PostAsync($"/api/patients/{id}/medical-records", Entry("Anaemia", Host.Today)).JsonAsync())
            .GetNumber("id");

        await another.PutAsync($"{Own}/{entry}", new { treatment = "None" }).ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await midwife.PutAsync($"{Own}/{entry}", new { treatment = "Iron" }).ShouldBeAsync(HttpStatusCode.OK);
        await midwife.DeleteAsync($"{Own}/{entry}").ShouldBeAsync(HttpStatusCode.OK);
        await midwife.GetAsync(Own).ShouldBeRefusedAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Say_nothing_of_the_future_and_refuse_a_stale_correction()
    {
        var (hawa, _, _) = await HawaAsync();
        await hawa.PostAsync(Own, Entry("Malaria", Host.Today.AddDays(1)))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "medical-record.in-future");
        var entry = (await WriteAsync(hawa, Entry("Malaria", Host.Today))).GetNumber("id");
        await hawa.PutAsync($"{Own}/{entry}", new { treatment = "Artesunate" }).ShouldBeAsync(HttpStatusCode.OK);

        await hawa.PutAsync($"{Own}/{entry}", new { treatment = "Rest" }, "\"1\"")
            .ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");
    }

    private static object Entry(string diagnosis, DateOnly date) =>
        new { date, diagnosis, treatment = "Rest", medication = "", doctor = "Dr Sesay", hospital = "Bo Government Hospital" };

    private static async Task<JsonElement> WriteAsync(Person hawa, object entry) =>
        await hawa.PostAsync(Own, entry).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

    private async Task<(Person Hawa, long Id, Person Midwife)> HawaAsync()
    {
        var midwife = await Host.AMidwifeAsync();
        var id = await midwife.RegistersPatientAsync();
        return (await Host.SignInAsPatientAsync(id), id, midwife);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Medical_records_on_SQLite(SqliteHost host) : Medical_records(host);

[Collection(Engines.Postgres)]
public sealed class Medical_records_on_PostgreSQL(PostgresHost host) : Medical_records(host);
