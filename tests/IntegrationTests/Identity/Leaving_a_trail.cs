using System.Text.Json;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>Every try to sign in is written down, with the account that it was aimed at.</summary>
public abstract class Leaving_a_trail(MamaCareHost host) : Scenario(host)
{
    private const string Wrong = "identity.invalid-credentials";

    [Fact]
    public async Task Is_left_by_right_and_wrong_passwords_and_by_a_locked_door()
    {
        var hawa = await StaffMember.AnAdministratorAsync(Host);

        await hawa.SignsInAsync();
        for (var i = 0; i < 5; i++) await hawa.TriesAsync("not her password");
        await hawa.TriesAsync().ShouldBeRefusedAsync(HttpStatusCode.Locked);

        (await OutcomesAsync("SignInStaff", hawa.Id)).Should().Equal(["identity.locked", .. Enumerable.Repeat(Wrong, 5), "ok"]);
    }

    [Fact]
    public async Task Is_left_by_the_pin_of_a_patient_at_the_door_and_with_a_request()
    {
        var isatu = await RegisteredWoman.AtAsync(Host);
        var account = (await isatu.SignInAsync()).AccountId().Value;
        var withPin = new { patient_number = isatu.Number, pin = "999999" };

        await isatu.TriesAsync("999999").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await Host.Anybody.PostAsync("/api/patient/profile", withPin).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await Host.Anybody.PostAsync("/api/patient/profile", withPin with { pin = isatu.Pin }).ShouldBeAsync(HttpStatusCode.OK);

        (await OutcomesAsync("SignInPatient", account)).Should().Equal(Wrong, "ok");
        (await OutcomesAsync("ProveByPin", account)).Should().Equal("ok", Wrong);
        (await OutcomesAsync("GetPatient", account)).Should().Equal("ok");
    }

    [Fact]
    public async Task Names_nobody_where_there_is_no_account()
    {
        var before = (await OutcomesAsync("SignInPatient", null)).Count;

        await Host.Anybody.PostAsync(RegisteredWoman.Login, new { patient_number = $"{Server.NextNumber():D10}", pin = "999999" })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);

        (await OutcomesAsync("SignInPatient", null)).Should().HaveCount(before + 1);
    }

    /// <param name="accountId">Null: the lines that name no account.</param>
    /// <returns>Newest first.</returns>
    private async Task<IReadOnlyList<string?>> OutcomesAsync(string action, long? accountId)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var whose = accountId is null ? "" : $"&account_id={accountId}";
        var lines = await administrator.GetAsync($"/api/admin/audit?action={action}&page_size=200{whose}")
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        return lines.EnumerateArray().Where(l => accountId is not null || l.GetProperty("account_id").ValueKind is JsonValueKind.Null)
            .Select(l => l.GetString("outcome")).ToList();
    }
}

[Collection(Engines.Sqlite)]
public sealed class Leaving_a_trail_on_SQLite(SqliteHost host) : Leaving_a_trail(host);

[Collection(Engines.Postgres)]
public sealed class Leaving_a_trail_on_PostgreSQL(PostgresHost host) : Leaving_a_trail(host);
