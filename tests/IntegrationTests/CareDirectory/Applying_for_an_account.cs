namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>A practitioner asks for an account; the administrator compares the licence with the paper.</summary>
public abstract class Applying_for_an_account(MamaCareHost host) : Scenario(host)
{
    private const string Register = "/api/healthcare-provider/register";

    [Fact]
    public async Task Shows_the_licence_number_as_it_was_typed()
    {
        var application = Server.NewMidwife();
        var typed = application.license_number.Replace("NMB", "Nmb", StringComparison.Ordinal);

        await Host.RegisterAsync(application with { license_number = $" {typed} " });

        var administrator = await Host.SignInAsAdministratorAsync();
        foreach (var spelling in new[] { typed, typed.Replace("-", "", StringComparison.Ordinal) })
        {
            var found = await administrator.GetAsync($"/api/admin/doctors?q={spelling}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
            found.EnumerateArray().Should().ContainSingle().Which.GetString("license_number").Should().Be(typed);
        }
    }

    [Theory]
    [InlineData(Register)]
    [InlineData("/api/register/healthcare-provider")]
    public async Task Keeps_all_that_was_written_and_answers_with_three_keys(string path)
    {
        var she = Server.NewMidwife();
        var body = new
        {
            she.name, she.email, she.phone, she.license_number, she.professional_type, she.specialization, she.hospital_affiliation,
            she.password, address = "1 Mission Road", city = "Bo", state = "Southern", postal_code = "4711", country = "Sierra Leone",
            website = "https://midwife.example", qualifications = "SCM", experience = "Twelve years in Bo",
        };

        var applied = await Host.Anybody.PostAsync(path, body).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        applied.EnumerateObject().Select(p => p.Name).Should().BeEquivalentTo("message", "provider_id", "status");
        applied.GetString("status").Should().Be("pending");
        applied.GetString("message").Should().NotBeEmpty();
        var administrator = await Host.SignInAsAdministratorAsync();
        var kept = await administrator.GetAsync($"/api/admin/doctors/{applied.GetNumber("provider_id")}")
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        foreach (var field in body.GetType().GetProperties().Where(p => p.Name is not nameof(she.password)))
            kept.GetString(field.Name).Should().Be((string)field.GetValue(body)!, field.Name);
        kept.TryGetProperty(nameof(she.password), out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("name")]
    [InlineData("email")]
    [InlineData("phone")]
    [InlineData("license_number")]
    [InlineData("professional_type")]
    [InlineData("specialization")]
    [InlineData("hospital_affiliation")]
    public async Task Needs(string field)
    {
        var whole = System.Text.Json.JsonSerializer.SerializeToNode(Server.NewMidwife())!.AsObject();
        whole.Remove(field);
        foreach (var sent in new[] { null, " " })
        {
            if (sent is not null) whole[field] = sent;
            var refused = await Host.Anybody.PostAsync(Register, whole).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
            refused.GetFields().Should().Equal(field);
        }
    }

    [Fact]
    public async Task Is_refused_for_an_address_that_another_practitioner_has()
    {
        var first = Server.NewMidwife();
        await Host.RegisterAsync(first);

        var refused = await Host.Anybody.PostAsync(Register, Server.NewMidwife() with { email = first.email.ToUpperInvariant() })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "account.email-taken");

        refused.GetFields().Should().Equal("email");
    }

    [Fact]
    public async Task Is_refused_for_a_licence_number_that_is_known_in_any_spelling()
    {
        var first = Server.NewMidwife();
        await Host.RegisterAsync(first);
        var second = Server.NewMidwife() with { license_number = first.license_number.ToLowerInvariant().Replace('-', ' ') };

        var refused = await Host.Anybody.PostAsync(Register, second).ShouldBeRefusedAsync(HttpStatusCode.Conflict);

        refused.GetFields().Should().Equal("license_number");
    }

    [Fact]
    public async Task Happens_once_for_a_licence_number_that_is_sent_in_two_spellings_at_the_same_moment()
    {
        var (first, second) = (Server.NewMidwife(), Server.NewMidwife());
        var spellings = new[] { first, second with { license_number = first.license_number.Replace("-", "", StringComparison.Ordinal) } };

        var replies = await Task.WhenAll(spellings.Select(application => Host.Anybody.PostAsync(Register, application)));

        replies.Select(r => r.StatusCode).Should().BeEquivalentTo([HttpStatusCode.Created, HttpStatusCode.Conflict]);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Applying_for_an_account_on_SQLite(SqliteHost host) : Applying_for_an_account(host);

[Collection(Engines.Postgres)]
public sealed class Applying_for_an_account_on_PostgreSQL(PostgresHost host) : Applying_for_an_account(host);
