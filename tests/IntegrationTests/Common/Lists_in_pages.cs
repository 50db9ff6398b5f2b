using System.Text.Json;
using MamaCare.Domain.Identity;
using MamaCare.IntegrationTests.CareDirectory;

namespace MamaCare.IntegrationTests.Common;

/// <summary>Every list that the OpenAPI document offers by the page, read to its end by nothing but its links.</summary>
public abstract class Lists_in_pages(MamaCareHost host) : Scenario(host)
{
    private const int LargestPage = 200;

    /// <summary>They tell of whoever reads them: with each page a line is added in front of the others.</summary>
    private static readonly string[] GrowWhenRead = ["/api/admin/audit", "/api/patient/access-log"];

    [Fact]
    public async Task Show_each_row_once_to_whoever_follows_the_links()
    {
        await using var place = await Host.StartAnotherAsync();
        var cast = await Cast.AssembleAsync(place);
        await WriteTwoOfEachAsync(place, cast);
        var lists = Operation.In(await place.Anybody.GetAsync("/swagger/v1/swagger.json").JsonAsync())
            .Where(o => o.Method == HttpMethod.Get && o.Parameters.Any(p => p.Name == "page_size")).ToList();

        lists.Should().HaveCountGreaterThan(20);
        foreach (var list in lists)
        {
            var reader = cast[Area.Of(list.Method, list.Path.Replace("}", ":long}", StringComparison.Ordinal))!.Roles[0]];
            var address = list.Path.Replace("{patientId}", $"{cast.Hers.Patient}", StringComparison.Ordinal)
                .Replace("{pregnancyId}", $"{cast.Hers.Pregnancy}", StringComparison.Ordinal);
            var grows = GrowWhenRead.Contains(address) ? 1 : 0;

            var whole = await FollowAsync(reader, address, LargestPage, grows);
            whole.Count.Should().BeGreaterThan(1, "{0} needs a second page: let two of them be written here", list);
            var pages = await FollowAsync(reader, address, 1 + grows + (whole.Count / 20), grows);

            pages.Skip(grows).Should().Equal(whole, "{0} shows the same by the page", list);
            whole.Where(row => row.Contains("\"id\":", StringComparison.Ordinal)).Should().OnlyHaveUniqueItems("of {0}", list);
        }
    }

    /// <returns>The rows as they are written, as many as the first page promised.</returns>
    private static async Task<List<string>> FollowAsync(Person reader, string address, int size, int grows)
    {
        var rows = new List<string>();
        var first = $"{address}?page=1&page_size={size}";
        var totals = new List<int>();
        for (string? page = first, before = null; page is not null;)
        {
            var reply = await reader.GetAsync(page).ShouldBeAsync(HttpStatusCode.OK);
            var shown = (await reply.JsonAsync()).EnumerateArray().Select(row => row.GetRawText()).ToList();
            rows.AddRange(shown.Skip(before is null ? 0 : grows)); // what has moved on to this page was on the last one
            totals.Add(int.Parse(reply.Headers.GetValues("X-Total-Count").Single()));

            var links = LinksOf(reply);
            shown.Should().HaveCountLessThanOrEqualTo(size);
            (links["first"], links.GetValueOrDefault("prev")).Should().Be((first, before));
            links.ContainsKey("next").Should().Be(links["last"] != page, "{0} is the last or has a next", page);
            (before, page) = (page, links.GetValueOrDefault("next"));
        }

        totals.Should().Equal(Enumerable.Range(0, totals.Count).Select(read => totals[0] + (read * grows)), "of {0}", address);
        rows.Should().HaveCount(totals[0], "{0} promises them", address);
        return rows;
    }

    private static Dictionary<string, string> LinksOf(HttpResponseMessage reply) =>
        reply.Headers.GetValues("Link").Single().Split(", ").Select(link => link.Split(">; rel=\""))
            .ToDictionary(link => link[1].TrimEnd('"'), link => link[0].TrimStart('<'));

    private static async Task WriteTwoOfEachAsync(MamaCareHost place, Cast cast)
    {
        var (midwife, administrator) = (cast[Role.Provider], cast[Role.Admin]);
        await PostAsync(administrator, "/api/admin/admins", new { name = "Hawa Conteh", email = "hawa@mohs.example", role = "admin" });
        var kept = await NumberOfAsync(midwife, await midwife.RegistersPatientAsync());
        foreach (var number in new[] { 1, 2 })
        {
            await place.ListsAsync($"Pharmacy {number}", "pharmacy");
            await PostAsync(administrator, "/api/admin/pharmacies", new { name = $"Waiting {number}" });
            await WriteChartAsync(midwife, cast, number, place.Today);
            var merged = await NumberOfAsync(midwife, await midwife.RegistersPatientAsync());
            await PostAsync(administrator, "/api/admin/patients/merges", new { keep = kept, merge = merged, reason = "Registered twice" });
        }

        await OpenToAnotherAsync(await place.AMidwifeAsync(), cast);
        var pregnancies = $"/api/patients/{cast.Hers.Patient}/pregnancies";
        await PostAsync(midwife, $"{pregnancies}/{cast.Hers.Pregnancy}/outcome", new { outcome = "moved", date = place.Today });
        await PostAsync(midwife, pregnancies, new { lmp_date = place.Today });
    }

    private static async Task WriteChartAsync(Person midwife, Cast cast, int number, DateOnly today)
    {
        var chart = $"/api/patients/{cast.Hers.Patient}";
        await PostAsync(midwife, $"{chart}/pregnancies/{cast.Hers.Pregnancy}/measurements", new { kind = "weight", value = 60 + number });
        await PostAsync(midwife, $"{chart}/medical-records", new
        {
            date = today, diagnosis = "Malaria", treatment = "Rest", doctor = "Dr Sesay", hospital = "Bo Government Hospital",
        });
        await PostAsync(midwife, $"{chart}/birth-records", new
        {
            date_of_birth = today.AddYears(-2 * number), baby_gender = "Female", birth_type = "Vaginal", birth_location = "Bo",
        });
    }

    private static async Task OpenToAnotherAsync(Person another, Cast cast)
    {
        var herself = cast[Role.Individual];
        await herself.PutAsync("/api/patient/consents", new { sms = false }).ShouldBeAsync(HttpStatusCode.OK);
        await PostAsync(herself, "/api/patient/sharing-codes");
        var code = (await PostAsync(herself, "/api/patient/sharing-codes")).GetString("code");
        var number = await NumberOfAsync(cast[Role.Provider], cast.Hers.Patient);
        await PostAsync(another, "/api/sharing-codes/redeem", new { patient_number = number, code });
    }

    private static async Task<string?> NumberOfAsync(Person midwife, long patientId) =>
        (await midwife.GetAsync($"/api/patients/{patientId}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).GetString("patient_number");

    private static async Task<JsonElement> PostAsync(Person person, string path, object? body = null)
    {
        var reply = await person.PostAsync(path, body);
        reply.IsSuccessStatusCode.Should().BeTrue("{0} answered {1}", path, await reply.Content.ReadAsStringAsync());
        return await reply.JsonAsync();
    }
}

[Collection(Engines.Sqlite)]
public sealed class Lists_in_pages_on_SQLite(SqliteHost host) : Lists_in_pages(host);

[Collection(Engines.Postgres)]
public sealed class Lists_in_pages_on_PostgreSQL(PostgresHost host) : Lists_in_pages(host);
