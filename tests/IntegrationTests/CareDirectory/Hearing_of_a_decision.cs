using MamaCare.IntegrationTests.Reminders;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>A place of care is told what an administrator decided about its entry, at the address in the entry.</summary>
public abstract class Hearing_of_a_decision(MamaCareHost host) : Scenario(host)
{
    private const string Subject = "Your entry in the MamaCare directory";

    [Theory]
    [InlineData("hospitals", "hospital")]
    [InlineData("pharmacies", "pharmacy")]
    public async Task Says_that_the_entry_is_public_and_nothing_of_the_papers(string path, string key)
    {
        var (id, name, email) = await AddAsync(path, key);
        var neighbour = await AddAsync(path, key);

        await DecideAsync(path, id, new
        {
            approved = true, council = "Pharmacy Board", register_number = "PB-SEEN-77", evidence = "Seen the original with the owner.",
            reason = "A note among administrators.",
        });

        var mail = (await MailsAsync(email)).Should().ContainSingle().Subject;
        mail.To.Should().Equal(email);
        mail.Subject.Should().Be(Subject);
        mail.Body.Should().Contain(name).And.Contain("is public from now on").And.EndWith("MamaCare\n");
        mail.Text.Should().NotContainAny(
            "Pharmacy Board", "PB-SEEN-77", "Seen the original", "A note among administrators", LicenceOf(email),
            Server.AdministratorEmail, neighbour.Name);
        (await MailsAsync(neighbour.Email)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("hospitals", "hospital")]
    [InlineData("pharmacies", "pharmacy")]
    public async Task Gives_the_reason_as_it_was_written_and_only_once(string path, string key)
    {
        const string Reason = "The licence ended in March. {name} <b>&amp;</b>\nSend us the new one.";
        var (id, name, email) = await AddAsync(path, key);

        await DecideAsync(path, id, new { approved = false, reason = Reason });

        var mail = (await MailsAsync(email)).Should().ContainSingle().Subject;
        mail.To.Should().Equal(email);
        mail.Subject.Should().Be(Subject);
        mail.Body.Should().Contain(name).And.Contain("could not be verified").And.Contain(Reason).And.NotContain("public");
        mail.Text.Should().NotContainAny(LicenceOf(email), Server.AdministratorEmail);
        (await MailsAsync(email)).Should().ContainSingle("the next run of the job finds nothing to tell");
    }

    [Theory]
    [InlineData("hospitals", "hospital")]
    [InlineData("pharmacies", "pharmacy")]
    public async Task Goes_to_the_address_that_the_entry_has_when_it_is_told(string path, string key)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var (id, _, before) = await AddAsync(path, key);
        var after = $"new-{before}";
        await DecideAsync(path, id, new { approved = true });
        await administrator.PutAsync($"/api/admin/{path}/{id}", new { email = after }).ShouldBeAsync(HttpStatusCode.OK);

        (await MailsAsync(after)).Should().ContainSingle();
        (await MailsAsync(before)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("hospitals", "hospital")]
    [InlineData("pharmacies", "pharmacy")]
    public async Task Is_not_tried_without_an_address(string path, string key)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        await MailsAsync(""); // what others left behind has gone out
        var before = Directory.GetFiles(Host.MailFolder, "*.eml").Length;
        var silent = await administrator.PostAsync($"/api/admin/{path}", new { name = DirectoryDesk.NewName("Silent Place") })
            .ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        var (removed, _, email) = await AddAsync(path, key);
        await DecideAsync(path, silent.GetProperty(key).GetNumber("id"), new { approved = false, reason = "Nobody lives there." });
        await DecideAsync(path, removed, new { approved = true });
        await administrator.PutAsync($"/api/admin/{path}/{removed}", new { email = "" }).ShouldBeAsync(HttpStatusCode.OK);

        (await Host.RunJobAsync("deliver-outbox")).Should().Contain("failed", 0);

        (await MailsAsync(email)).Should().BeEmpty();
        Directory.GetFiles(Host.MailFolder, "*.eml").Should().HaveCount(before);
    }

    private static string LicenceOf(string email) => $"L-{email.Split('@')[0]}";

    private async Task<IReadOnlyList<ReceivedMail>> MailsAsync(string address)
    {
        await Host.RunJobAsync("deliver-outbox");
        return Host.MailsTo(address);
    }

    private async Task<(long Id, string Name, string Email)> AddAsync(string path, string key)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var (name, email) = (DirectoryDesk.NewName("Told Place"), $"place{Server.NextNumber()}@place.example");
        var saved = await administrator.PostAsync($"/api/admin/{path}", new { name, email, license_number = LicenceOf(email) })
            .ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        return (saved.GetProperty(key).GetNumber("id"), name, email);
    }

    private async Task DecideAsync(string path, long id, object decision)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        await administrator.PostAsync($"/api/admin/{path}/{id}/verify", decision).ShouldBeAsync(HttpStatusCode.OK);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Hearing_of_a_decision_on_SQLite(SqliteHost host) : Hearing_of_a_decision(host);

[Collection(Engines.Postgres)]
public sealed class Hearing_of_a_decision_on_PostgreSQL(PostgresHost host) : Hearing_of_a_decision(host);
