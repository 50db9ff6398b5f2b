using System.Net.Http.Json;
using MamaCare.IntegrationTests.Identity;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>Old pages have no token: they send an identifier and the PIN with each request about her record.</summary>
public abstract class Bringing_the_pin_along(MamaCareHost host) : Scenario(host)
{
    private const string Profile = "/api/patient/profile";
    private const string Records = "/api/patient/medical-records";
    private const string Births = "/api/patient/birth-records";

    [Fact]
    public async Task Opens_her_profile_from_a_query_a_form_and_a_body()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        foreach (var reply in new[]
                 {
                     await Host.Anybody.GetAsync($"{Profile}?{Query(isatu)}"),
                     await Host.Anybody.PostAsync($"{Profile}?{Query(isatu)}"),
                     await Host.Anybody.PostAsync(Profile, new { email = isatu.Email, pin = isatu.Pin }),
                     await Host.Anybody.SendAsync(HttpMethod.Post, Profile, Form(isatu)),
                     await Host.Anybody.PutAsync(Profile, new { patient_number = isatu.Number, pin = isatu.Pin, city = "Bo" }),
                     await Host.Anybody.PutAsync($"{Profile}?{Query(isatu)}", new { city = "Bo" }),
                     await Host.Anybody.PutAsync($"{Profile}?pin={isatu.Pin}", new { email = isatu.Email, city = "Bo" }),
                     await Host.Anybody.PutAsync(Profile, new { email = isatu.Email, pin = isatu.Pin, phone = isatu.Phone, city = "Bo" }),
                 })
        {
            await reply.ShouldBeAsync(HttpStatusCode.OK);
            (await reply.JsonAsync()).GetNumber("id").Should().Be(isatu.Id);
            reply.Headers.CacheControl!.NoStore.Should().BeTrue();
        }

        (await Host.Anybody.GetAsync($"{Profile}?{Query(isatu)}").JsonAsync()).GetString("city").Should().Be("Bo");
    }

    [Fact]
    public async Task Stands_in_no_link_to_another_page()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var query = string.Join('&', new[]
        {
            ("patient_number", isatu.Number), ("email", isatu.Email), ("Phone", isatu.Phone), ("license_number", "NMB-1"),
            ("PIN", isatu.Pin),
        }.Select(f => $"{f.Item1}={Uri.EscapeDataString(f.Item2)}"));

        var reply = await Host.Anybody.GetAsync($"{Records}?{query}&page_size=1").ShouldBeAsync(HttpStatusCode.OK);

        reply.Headers.GetValues("Link").Should().Equal(
            $"<{Records}?page=1&page_size=1>; rel=\"first\", <{Records}?page=1&page_size=1>; rel=\"last\"");
    }

    [Fact]
    public async Task May_be_a_number_in_json()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        await (await isatu.SignInAsync()).PostAsync("/api/patient/change-pin", new { current_pin = isatu.Pin, new_pin = 590283 })
            .ShouldBeAsync(HttpStatusCode.OK);

        await Host.Anybody.PostAsync("/api/patient/login", new { email = isatu.Email, pin = 590283 }).ShouldBeAsync(HttpStatusCode.OK);
        await Host.Anybody.PostAsync("/api/mobile/auth", new { email = isatu.Email, pin = 590283 }).ShouldBeAsync(HttpStatusCode.OK);
        await Host.Anybody.PostAsync(Profile, new { email = isatu.Email, pin = 590283 }).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Writes_corrects_and_withdraws_an_entry_of_her_medical_record()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var entry = (await Host.Anybody.PostAsync(Records, new
        {
            patient_number = isatu.Number, pin = isatu.Pin, date = Host.Today, diagnosis = "Malaria", treatment = "Rest",
            doctor = "Dr Sesay", hospital = "Bo Government Hospital",
        }).ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).GetNumber("id");

        var corrected = await Host.Anybody
            .PutAsync($"{Records}/{entry}", new { phone = isatu.Phone, pin = isatu.Pin, diagnosis = "Typhoid" })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var listed = await Host.Anybody.GetAsync($"{Records}?{Query(isatu)}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        await WithdrawAsync($"{Records}/{entry}", new { email = isatu.Email, pin = isatu.Pin }).ShouldBeAsync(HttpStatusCode.OK);

        (corrected.GetString("diagnosis"), corrected.GetString("author")).Should().Be(("Typhoid", "patient"));
        listed.EnumerateArray().Should().ContainSingle().Which.GetNumber("id").Should().Be(entry);
        (await Host.Anybody.GetAsync($"{Records}?{Query(isatu)}").JsonAsync()).EnumerateArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Writes_corrects_and_withdraws_a_birth_record()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var birth = (await Host.Anybody.PostAsync($"{Births}?{Query(isatu)}", new
        {
            date_of_birth = Host.Today, baby_gender = "Female", birth_type = "Vaginal", birth_location = "Bo", notes = "",
        }).ShouldBeAsync(HttpStatusCode.Created).JsonAsync()).GetNumber("birth_record_id");

        await Host.Anybody.PutAsync($"{Births}/{birth}", new { email = isatu.Email, pin = isatu.Pin, birth_type = "Breech" })
            .ShouldBeAsync(HttpStatusCode.OK);
        var listed = await Host.Anybody.GetAsync($"{Births}?{Query(isatu)}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        await WithdrawAsync($"{Births}/{birth}", new { patient_number = isatu.Number, pin = isatu.Pin }).ShouldBeAsync(HttpStatusCode.OK);

        listed.EnumerateArray().Should().ContainSingle().Which.GetString("birth_type").Should().Be("Breech");
        (await Host.Anybody.GetAsync($"{Births}?{Query(isatu)}").JsonAsync()).EnumerateArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Withdraws_with_a_query_or_a_form_too()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var hers = await isatu.SignInAsync();
        async Task<long> BirthAsync() => (await hers.PostAsync(Births, new
        {
            date_of_birth = Host.Today, baby_gender = "Male", birth_type = "Vaginal",
        }).ShouldBeAsync(HttpStatusCode.Created).JsonAsync()).GetNumber("birth_record_id");

        await Host.Anybody.DeleteAsync($"{Births}/{await BirthAsync()}?{Query(isatu)}").ShouldBeAsync(HttpStatusCode.OK);
        await Host.Anybody.SendAsync(HttpMethod.Delete, $"{Births}/{await BirthAsync()}", Form(isatu)).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Says_everything_else_in_the_form_as_well()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        var profile = await Host.Anybody.SendAsync(HttpMethod.Put, Profile, Form(
            isatu, ("city", "Bo"), ("allergies[]", "Penicillin"), ("allergies[]", "Latex"), ("medications[]", "Iron"),
            ("weight", "64.5")))
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var entry = await Host.Anybody.SendAsync(HttpMethod.Post, Records, Form(
            isatu, ("date", Host.Today.ToString("O")), ("diagnosis", "Malaria"), ("treatment", "Rest"), ("doctor", "Dr Sesay"),
            ("hospital", "Bo Government Hospital"))).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var path = $"{Records}/{entry.GetNumber("id")}";
        var corrected = await Host.Anybody.SendAsync(HttpMethod.Put, path, Form(isatu, ("diagnosis", "Typhoid")))
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        await Host.Anybody.SendAsync(HttpMethod.Delete, path, Form(isatu, ("reason", "Twice"))).ShouldBeAsync(HttpStatusCode.OK);

        (profile.GetString("city"), profile.GetString("allergies"), profile.GetString("medications"))
            .Should().Be(("Bo", "Penicillin, Latex", "Iron"));
        (corrected.GetString("diagnosis"), corrected.GetString("treatment")).Should().Be(("Typhoid", "Rest"));
        (await Host.Anybody.GetAsync($"{Records}?{Query(isatu)}").JsonAsync()).EnumerateArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Opens_nobody_elses_record()
    {
        var (isatu, fatmata) = (await RegisteredWoman.AtAsync(Host), await RegisteredWoman.AtAsync(Host));
        var birth = (await (await fatmata.SignInAsync()).PostAsync(Births, new
        {
            date_of_birth = Host.Today, baby_gender = "Male", birth_type = "Vaginal",
        }).ShouldBeAsync(HttpStatusCode.Created).JsonAsync()).GetNumber("birth_record_id");

        await WithdrawAsync($"{Births}/{birth}", new { email = isatu.Email, pin = isatu.Pin })
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "birth-record.not-found");
    }

    [Fact]
    public async Task Opens_nothing_but_her_profile_and_her_two_lists()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);

        var (opened, closed) = (new HashSet<string>(), new HashSet<string>());
        foreach (var door in Door.Of(Host).Where(d => d.Pattern.StartsWith("/api/patient/", StringComparison.Ordinal)))
        {
            if ((await Host.Anybody.TryAsync(door)).StatusCode is not HttpStatusCode.Unauthorized) continue; // open to all

            var body = door.Example is null ? null : JsonContent.Create(door.Example);
            var reply = await Host.Anybody.SendAsync(door.Method, $"{door.AddressFor(isatu.Id)}?{Query(isatu)}", body);
            (reply.StatusCode is HttpStatusCode.Unauthorized ? closed : opened).Add(door.Pattern);
        }

        opened.Should().BeEquivalentTo(Profile, Records, $"{Records}/{{id:long}}", Births, $"{Births}/{{id:long}}");
        closed.Should().Contain([
            "/api/patient/export", "/api/patient/sharing-codes", "/api/patient/access", "/api/patient/consents", "/api/patient/access-log",
            "/api/patient/change-pin",
        ]);
    }

    [Theory]
    [InlineData(Profile, "")]
    [InlineData(Records, "/1")]
    [InlineData(Births, "/1")]
    public async Task Is_refused_when_it_is_wrong_and_when_there_is_none(string path, string entry)
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        (HttpMethod Method, string Path)[] doors =
            [(HttpMethod.Get, path), (HttpMethod.Post, path), (HttpMethod.Put, path + entry), (HttpMethod.Delete, path + entry)];

        foreach (var (method, address) in doors.Where(d => d != (HttpMethod.Delete, Profile)))
        {
            await SendAsync(method, address, new() { ["email"] = isatu.Email })
                .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "access.sign-in");
            var wrong = await SendAsync(method, address, new() { ["email"] = isatu.Email, ["pin"] = "999999" })
                .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
            wrong.ToString().Should().NotContain("999999");
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, Dictionary<string, string> said) =>
        method == HttpMethod.Get
            ? Host.Anybody.GetAsync($"{path}?{string.Join('&', said.Select(s => $"{s.Key}={s.Value}"))}")
            : Host.Anybody.SendAsync(method, path, JsonContent.Create(said));

    private static string Query(RegisteredWoman woman) => $"phone={Uri.EscapeDataString(woman.Phone)}&pin={woman.Pin}";

    private static FormUrlEncodedContent Form(RegisteredWoman woman, params (string Name, string Value)[] more) =>
        new(more.Prepend(("pin", woman.Pin)).Prepend(("patient_number", woman.Number)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));

    private Task<HttpResponseMessage> WithdrawAsync(string path, object body) =>
        Host.Anybody.SendAsync(HttpMethod.Delete, path, JsonContent.Create(body));
}

[Collection(Engines.Sqlite)]
public sealed class Bringing_the_pin_along_on_SQLite(SqliteHost host) : Bringing_the_pin_along(host);

[Collection(Engines.Postgres)]
public sealed class Bringing_the_pin_along_on_PostgreSQL(PostgresHost host) : Bringing_the_pin_along(host);
