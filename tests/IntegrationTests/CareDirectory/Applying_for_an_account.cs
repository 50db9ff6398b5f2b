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
