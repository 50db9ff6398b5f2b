namespace MamaCare.IntegrationTests.Common;

/// <summary>Two people change one thing; caches keep what is public, and nothing else.</summary>
public abstract class Versions_of_things(MamaCareHost host) : Scenario(host)
{
    [Fact]
    public async Task Let_nobody_overwrite_what_he_has_not_seen()
    {
        var midwife = await Host.AMidwifeAsync();
        var path = $"/api/patients/{await midwife.RegistersPatientAsync()}";
        var seen = await TagOfAsync(midwife, path);

        var first = await midwife.PutAsync($"{path}/contact-details", new { language = "Krio" }, seen);
        await first.ShouldBeAsync(HttpStatusCode.OK);
        first.Headers.ETag!.Tag.Should().NotBe(seen);
        (await TagOfAsync(midwife, path)).Should().Be(first.Headers.ETag.Tag);

        await midwife.PutAsync($"{path}/contact-details", new { language = "Mende" }, seen)
            .ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");
        (await midwife.GetAsync(path).JsonAsync()).GetString("language").Should().Be("Krio");
    }

    [Fact]
    public async Task Are_asked_of_a_pregnancy_too()
    {
        var midwife = await Host.AMidwifeAsync();
        var patient = await midwife.RegistersPatientAsync();
        var path = $"/api/patients/{patient}/pregnancies/{await midwife.RegistersPregnancyAsync(patient, Host.Today.AddDays(-70))}";
        var seen = await TagOfAsync(midwife, path);
        await midwife.PostAsync($"{path}/contacts", new { date = Host.Today }).ShouldBeAsync(HttpStatusCode.Created);
        var scan = new { ultrasound = new { date = Host.Today, weeks = 10, days = 0 }, reason = "First scan" };

        await midwife.PutAsync($"{path}/dating", scan, seen).ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");
        await midwife.PutAsync($"{path}/dating", scan, await TagOfAsync(midwife, path)).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Are_asked_of_what_administrators_decide_too()
    {
        const string Settings = "/api/admin/security-settings";
        await using var another = await Host.StartAnotherAsync();
        var administrator = await another.SignInAsAdministratorAsync();
        var seen = await TagOfAsync(administrator, Settings);
        await administrator.PutAsync(Settings, new { admin_second_factor_required = true }, seen).ShouldBeAsync(HttpStatusCode.NoContent);

        await administrator.PutAsync(Settings, new { admin_second_factor_required = false }, seen)
            .ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");
        (await administrator.GetAsync(Settings).JsonAsync()).GetTruth("admin_second_factor_required").Should().BeTrue();
        var now = await TagOfAsync(administrator, Settings);
        await administrator.PutAsync(Settings, new { admin_second_factor_required = false }, now).ShouldBeAsync(HttpStatusCode.NoContent);
    }

    /// <summary>Old clients send no tag, and what has no version has none to send; everywhere else it must be said what was read.</summary>
    [Fact]
    public async Task Are_wanted_at_every_door_that_old_clients_do_not_know()
    {
        string[] known =
        [
            "/api/patient/profile", "/api/patient/medical-records/", "/api/patient/birth-records/", "/api/healthcare-providers/",
            "/api/admin/hospitals/", "/api/admin/pharmacies/", "/api/admin/doctors/", "/api/admin/admins/",
        ];
        string[] unversioned =
        [
            "/api/patient/sharing-codes/", "/api/patient/access/", "/api/admin/public-holidays/", "/api/auth/totp",
        ];
        var midwife = await Host.AMidwifeAsync();
        var others = Door.Of(Host).Where(d => d.Method == HttpMethod.Put || d.Method == HttpMethod.Delete)
            .Where(d => !known.Concat(unversioned).Any(path => d.Pattern.StartsWith(path, StringComparison.Ordinal))).ToList();

        others.Should().HaveCountGreaterThan(10);
        foreach (var door in others)
        {
            await midwife.SendTextAsync(door.Method, door.AddressFor(1), "{}")
                .ShouldBeRefusedAsync(HttpStatusCode.PreconditionRequired, "version.needed");
        }
    }

    [Theory]
    [InlineData("*", HttpStatusCode.OK)]
    [InlineData("\"1\", \"2\"", HttpStatusCode.OK)]
    [InlineData("W/\"1\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("\"nothing of ours\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("1", HttpStatusCode.BadRequest)]
    [InlineData("\"1", HttpStatusCode.BadRequest)]
    public async Task Are_read_as_the_standard_says(string tags, HttpStatusCode status)
    {
        var midwife = await Host.AMidwifeAsync();
        var path = $"/api/patients/{await midwife.RegistersPatientAsync()}/contact-details";

        await midwife.PutAsync(path, new { language = "Krio" }, tags).ShouldBeAsync(status);
    }

    [Fact]
    public async Task Say_how_they_are_written_when_they_cannot_be_read()
    {
        var midwife = await Host.AMidwifeAsync();
        var path = $"/api/patients/{await midwife.RegistersPatientAsync()}/contact-details";

        var problem = await midwife.PutAsync(path, new { language = "Krio" }, "1").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);

        problem.GetFields().Should().Equal("if_match");
        problem.GetString("error").Should().Contain("ETag");
    }

    [Fact]
    public async Task Leave_no_record_in_any_cache()
    {
        var midwife = await Host.AMidwifeAsync();
        var path = $"/api/patients/{await midwife.RegistersPatientAsync()}";

        var reply = await midwife.GetAsync(path);
        reply.Headers.CacheControl!.ToString().Should().Be("no-store");
        reply.Headers.ETag!.IsWeak.Should().BeFalse();
        await midwife.GetAsync(path, knows: reply.Headers.ETag.Tag).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/api/hospitals")]
    [InlineData("/api/pharmacies?page=1")]
    [InlineData("/api/districts")]
    public async Task Save_the_public_directory_the_way(string path)
    {
        var first = await Host.Anybody.GetAsync(path).ShouldBeAsync(HttpStatusCode.OK);
        first.Headers.CacheControl!.Public.Should().BeTrue();
        first.Headers.CacheControl.MaxAge.Should().BePositive().And.BeLessThan(TimeSpan.FromMinutes(10));

        foreach (var knows in new[] { first.Headers.ETag!.Tag, $"W/{first.Headers.ETag.Tag}", $"\"older\", {first.Headers.ETag.Tag}", "*" })
        {
            var again = await Host.Anybody.GetAsync(path, knows).ShouldBeAsync(HttpStatusCode.NotModified);
            (await again.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
            again.Headers.ETag.Should().Be(first.Headers.ETag);
        }

        await Host.Anybody.GetAsync(path, knows: "\"older\"").ShouldBeAsync(HttpStatusCode.OK);
        await Host.Anybody.GetAsync(path, knows: "no tag at all").ShouldBeAsync(HttpStatusCode.OK);
    }

    private static async Task<string> TagOfAsync(Person person, string path) =>
        (await person.GetAsync(path).ShouldBeAsync(HttpStatusCode.OK)).Headers.ETag!.Tag;
}

[Collection(Engines.Sqlite)]
public sealed class Versions_of_things_on_SQLite(SqliteHost host) : Versions_of_things(host);

[Collection(Engines.Postgres)]
public sealed class Versions_of_things_on_PostgreSQL(PostgresHost host) : Versions_of_things(host);
