namespace MamaCare.IntegrationTests.Common;

/// <summary>Whatever arrives, the answer is a refusal that a person can act on, never a fault of ours.</summary>
public abstract class Bad_input(MamaCareHost host) : Scenario(host)
{
    private const string Patients = "/api/patients";

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"given_name\": \"Isatu\",}")]
    [InlineData("{\"given_name\": \"Isatu\"")]
    [InlineData("given_name=Isatu")]
    [InlineData("<patient/>")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"Isatu\"")]
    [InlineData("7")]
    public async Task That_is_no_json_object_is_refused_at_every_door(string body)
    {
        var midwife = await Host.AMidwifeAsync();
        foreach (var door in Door.Of(Host).Where(d => d.TakesJson && d.Method != HttpMethod.Delete)) // a reason to delete may be left out
            await midwife.SendTextAsync(door.Method, door.AddressFor(1), body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Of_another_media_type_is_refused_at_every_door(string mediaType)
    {
        var midwife = await Host.AMidwifeAsync();
        foreach (var door in Door.Of(Host).Where(d => d.TakesJson && !d.Reads.Contains(mediaType)))
        {
            var reply = midwife.SendTextAsync(door.Method, door.AddressFor(1), "{}", mediaType);
            await reply.ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType);
        }
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("utf-7")]
    [InlineData("")]
    [InlineData("\"nonsense\"")]
    public async Task In_an_unknown_character_set_is_refused_at_every_door(string charset)
    {
        var midwife = await Host.AMidwifeAsync();
        foreach (var door in Door.Of(Host).Where(d => d.TakesJson))
        {
            var reply = await midwife.SendAsync(door.Method, door.AddressFor(1), InCharset(charset));
            await reply.ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType, "http.media-type");
        }
    }

    [Theory]
    [InlineData("\"utf-8\"")]
    [InlineData("UTF-8")]
    [InlineData("iso-8859-1")]
    public async Task Is_not_what_comes_in_a_known_character_set(string charset)
    {
        var reply = await Host.Anybody.SendAsync(HttpMethod.Post, "/api/patient/pin-recovery", InCharset(charset));
        await reply.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("given_name", "{}")]
    [InlineData("given_name", "[\"Isatu\"]")]
    [InlineData("given_name", "7")]
    [InlineData("given_name", "true")]
    [InlineData("given_name", "\"Isa\\u0000tu\"")]
    [InlineData("given_name", "\"Isatu \\ud83d\"")]
    [InlineData("given_name", "\"\\udc00Isatu\"")]
    [InlineData("date_of_birth", "\"12/04/1999\"")]
    [InlineData("date_of_birth", "\"1999-02-30\"")]
    [InlineData("date_of_birth", "\"yesterday\"")]
    [InlineData("date_of_birth", "19990412")]
    [InlineData("gender", "\"woman\"")]
    [InlineData("gender", "1")]
    [InlineData("email", "\"isatu\"")]
    [InlineData("phone", "\"call me\"")]
    public async Task Names_the_field_that_is_wrong(string field, string value)
    {
        var midwife = await Host.AMidwifeAsync();
        var fields = new Dictionary<string, string>
        {
            ["given_name"] = "\"Isatu\"",
            ["confirmed"] = "true",
            ["family_name"] = "\"Kamara\"",
            ["gender"] = "\"female\"",
            ["date_of_birth"] = "\"1999-04-12\"",
            ["phone"] = $"\"{Server.NewPhone()}\"",
            [field] = value,
        };
        var body = $"{{{string.Join(", ", fields.Select(f => $"\"{f.Key}\": {f.Value}"))}}}";

        var problem = await midwife.PostTextAsync(Patients, body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.GetFields().Should().Equal(field);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("1.5")]
    [InlineData(" 1")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public async Task Is_no_id_even_where_digits_may_be_sent_as_text(string text)
    {
        var (administrator, facility) = (await Host.SignInAsAdministratorAsync(), await Host.AFacilityAsync());
        var email = $"digits{Server.NextNumber()}@place.example";

        var problem = await administrator.PostAsync("/api/admin/accounts", new { role = "hospital", name = "A", email, hospital_id = text })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.GetFields().Should().Equal("hospital_id");
        await administrator.PostAsync("/api/admin/accounts", new { role = "hospital", name = "A", email, hospital_id = $"{facility}" })
            .ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Is_refused_with_the_keys_of_the_standard_and_those_of_old_clients()
    {
        var problem = await Host.Anybody.GetAsync("/api/hospitals?page=0").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.EnumerateObject().Select(p => p.Name).Should()
            .BeEquivalentTo("type", "title", "status", "detail", "instance", "error", "code", "errors", "trace_id");
        Uri.IsWellFormedUriString(problem.GetString("type"), UriKind.Absolute).Should().BeTrue();
        problem.GetString("title").Should().Be("Bad Request");
        problem.GetString("detail").Should().Be(problem.GetString("error"));
        problem.GetString("instance").Should().Be("/api/hospitals");
        problem.GetFields().Should().Equal("page");
    }

    [Fact]
    public async Task Says_what_a_date_looks_like()
    {
        var midwife = await Host.AMidwifeAsync();
        foreach (var date in new[] { "\"12/04/1999\"", "19990412", "\"1999-4-12\"" })
        {
            var problem = await midwife.PostTextAsync(Patients, $"{{\"date_of_birth\": {date}}}")
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
            problem.GetString("error").Should().Be("date_of_birth: This must be a date like 2026-03-14.");
        }

        var administrator = await Host.SignInAsAdministratorAsync();
        var search = await administrator.GetAsync("/api/admin/audit?from=12/04/1999").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        search.GetString("error").Should().Be("from: This must be a date like 2026-03-14.");
    }

    [Theory]
    [InlineData("{\"given_name\": \"Isatu\",}")]
    [InlineData("{\"given_name\": \"Isatu}")]
    [InlineData("{\"given_name\": Isatu}")]
    [InlineData("{\"given_name\" \"Isatu\"}")]
    public async Task Blames_no_field_when_it_is_no_json(string body)
    {
        var midwife = await Host.AMidwifeAsync();
        var problem = await midwife.PostTextAsync(Patients, body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "request.not-json");
        problem.TryGetProperty("errors", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("given_name")]
    [InlineData("family_name")]
    [InlineData("middle_name")]
    [InlineData("email")]
    [InlineData("phone")]
    [InlineData("address_line")]
    [InlineData("city")]
    [InlineData("state")]
    [InlineData("postal_code")]
    [InlineData("country")]
    [InlineData("allergies")]
    [InlineData("emergency_contact_name")]
    [InlineData("emergency_contact_phone")]
    public async Task Longer_than_its_column_is_refused(string field)
    {
        var midwife = await Host.AMidwifeAsync();
        var body = new Dictionary<string, string>
        {
            ["given_name"] = "Isatu",
            ["family_name"] = "Kamara",
            ["gender"] = "female",
            ["date_of_birth"] = "1999-04-12",
            [field] = new string('a', 20_000),
        };

        var problem = await midwife.PostAsync(Patients, body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.GetFields().Should().Contain(name => name.StartsWith(field, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=99999999999999999999")]
    [InlineData("page=two")]
    [InlineData("page_size=0")]
    [InlineData("page_size=201")]
    public async Task Asks_for_no_such_page(string query)
    {
        var midwife = await Host.AMidwifeAsync();
        await midwife.GetAsync($"{Patients}?{query}").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("Isa%0Atu")]
    [InlineData("%E2%80%AE")]
    public async Task Searches_for_what_no_text_holds(string q)
    {
        var (midwife, administrator) = (await Host.AMidwifeAsync(), await Host.SignInAsAdministratorAsync());
        await midwife.GetAsync($"{Patients}?q={q}").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        foreach (var path in new[] { "/api/hospitals", "/api/pharmacies" })
        {
            await Host.Anybody.GetAsync($"{path}?q={q}").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
            await Host.Anybody.GetAsync($"{path}?district={q}").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        }

        foreach (var path in new[] { "hospitals", "pharmacies", "doctors" })
            await administrator.GetAsync($"/api/admin/{path}?q={q}").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Is_refused_in_a_body_of_forty_megabytes()
    {
        var midwife = await Host.AMidwifeAsync();
        var reply = await midwife.PostTextAsync(Patients, $"{{\"given_name\": \"{new string('a', 40_000_000)}\"}}");
        ((int)reply.StatusCode).Should().BeOneOf(400, 413);
    }

    [Fact]
    public async Task Leads_nowhere_in_the_contracts_words()
    {
        var midwife = await Host.AMidwifeAsync();
        await midwife.GetAsync("/api/no-such-thing").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await midwife.DeleteAsync(Patients).ShouldBeRefusedAsync(HttpStatusCode.MethodNotAllowed);
        await midwife.GetAsync($"{Patients}/not-a-number").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await midwife.GetAsync($"{Patients}/99999999999999999999").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
    }

    private static ByteArrayContent InCharset(string charset)
    {
        var body = new ByteArrayContent("{\"email\": \"nobody@home.example\"}"u8.ToArray());
        body.Headers.TryAddWithoutValidation("Content-Type", $"application/json; charset={charset}");
        return body;
    }
}

[Collection(Engines.Sqlite)]
public sealed class Bad_input_on_SQLite(SqliteHost host) : Bad_input(host);

[Collection(Engines.Postgres)]
public sealed class Bad_input_on_PostgreSQL(PostgresHost host) : Bad_input(host);
