using OtpNet;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>A sign-in asks for the code of an authenticator app, and takes none twice.</summary>
public abstract class Having_a_second_factor(MamaCareHost host) : Scenario(host)
{
    private const string Enrolment = "/api/auth/totp";
    private const string Settings = "/api/admin/security-settings";
    private const string Admins = "/api/admin/admins";

    [Fact]
    public async Task Is_asked_for_from_the_first_confirmed_code_on()
    {
        var hawa = await StaffMember.AnAdministratorAsync(Host);
        var (secret, codes) = await EnrolAsync(hawa);

        codes.Should().HaveCount(10).And.OnlyHaveUniqueItems();
        await hawa.TriesAsync().ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.code-needed");
        await hawa.TriesAsync(code: "000000").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.code-wrong");
        await hawa.TriesAsync("not the password", NextCode(secret))
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
        await hawa.SignsInAsync(NextCode(secret));
    }

    [Fact]
    public async Task Takes_no_code_twice_nor_one_from_before()
    {
        var hawa = await StaffMember.AnAdministratorAsync(Host);
        var (secret, _) = await EnrolAsync(hawa);
        var (before, now) = (CodeAt(secret, Host.Clock.GetUtcNow()), NextCode(secret));

        await hawa.SignsInAsync(now);

        await hawa.TriesAsync(code: now).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.code-wrong");
        await hawa.TriesAsync(code: before).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.code-wrong");
        var both = NextCode(secret);
        var replies = await Task.WhenAll(hawa.TriesAsync(code: both), hawa.TriesAsync(code: both));
        replies.Should().ContainSingle(r => r.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_replaced_by_a_recovery_code_once()
    {
        var hawa = await StaffMember.AnAdministratorAsync(Host);
        var (_, codes) = await EnrolAsync(hawa);

        await hawa.SignsInAsync(codes[3].ToLowerInvariant());

        await hawa.TriesAsync(code: codes[3]).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.code-wrong");
        await hawa.SignsInAsync(codes[4]);
    }

    [Fact]
    public async Task Is_locked_like_a_password_although_questions_do_not_count()
    {
        var hawa = await StaffMember.AnAdministratorAsync(Host);
        var (secret, _) = await EnrolAsync(hawa);

        for (var i = 0; i < 5; i++)
        {
            await hawa.TriesAsync().ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.code-needed");
            await hawa.TriesAsync(code: "000000").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.code-wrong");
        }

        await hawa.TriesAsync(code: NextCode(secret)).ShouldBeRefusedAsync(HttpStatusCode.Locked, "identity.locked");
    }

    [Fact]
    public async Task Is_given_up_with_the_password()
    {
        var hawa = await StaffMember.AnAdministratorAsync(Host);
        var (secret, _) = await EnrolAsync(hawa);
        var person = await hawa.SignInAsync(NextCode(secret));

        await person.PostAsync(Enrolment, new { password = StaffMember.Password })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "second-factor.there");
        await RemoveAsync(person, "not the password").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await RemoveAsync(person, StaffMember.Password).ShouldBeAsync(HttpStatusCode.NoContent);

        await hawa.SignsInAsync();
    }

    [Fact]
    public async Task Can_be_made_compulsory_and_then_a_token_without_it_only_enrols()
    {
        await using var another = await Host.StartAnotherAsync();
        var first = await another.SignInAsAdministratorAsync();
        var hawa = await StaffMember.AnAdministratorAsync(another);
        await first.PutAsync(Settings, new { admin_second_factor_required = true }).ShouldBeAsync(HttpStatusCode.NoContent);
        (await first.GetAsync(Settings).JsonAsync()).GetTruth("admin_second_factor_required").Should().BeTrue();

        var signedIn = await hawa.SignsInAsync();
        signedIn.GetTruth("must_enrol_second_factor").Should().BeTrue();
        signedIn.GetString("refresh_token").Should().BeNull();
        var enrolling = Person.WithToken(another, signedIn.GetString("token")!);
        await enrolling.GetAsync(Admins).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        await enrolling.PutAsync(Settings, new { admin_second_factor_required = false }).ShouldBeRefusedAsync(HttpStatusCode.Forbidden);

        var (secret, _) = await EnrolAsync(hawa, enrolling);
        another.Clock.Advance(TimeSpan.FromSeconds(30));
        var person = await hawa.SignInAsync(CodeAt(secret, another.Clock.GetUtcNow()));
        await person.GetAsync(Admins).ShouldBeAsync(HttpStatusCode.OK);
        await RemoveAsync(person, StaffMember.Password).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "second-factor.required");
    }

    private static Task<HttpResponseMessage> RemoveAsync(Person person, string password) =>
        person.SendTextAsync(HttpMethod.Delete, Enrolment, $$"""{"password": "{{password}}"}""");

    private static async Task<(string Secret, IReadOnlyList<string> Codes)> EnrolAsync(StaffMember member, Person? signedIn = null)
    {
        var person = signedIn ?? await member.SignInAsync();
        await person.PostAsync($"{Enrolment}/confirm", new { code = "000000" }).ShouldBeRefusedAsync(HttpStatusCode.Conflict);
        var begun = await person.PostAsync(Enrolment, new { password = StaffMember.Password }).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        begun.GetString("uri").Should().StartWith("otpauth://totp/MamaCare:");
        begun.GetString("qr").Should().StartWith("data:image/png;base64,");
        var secret = begun.GetString("secret")!;
        var code = CodeAt(secret, member.Host.Clock.GetUtcNow());
        var confirmed = await person.PostAsync($"{Enrolment}/confirm", new { code }).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        return (secret, confirmed.GetList("recovery_codes").Select(c => c.GetString()!).ToList());
    }

    /// <summary>The code of the next half minute, once it has come.</summary>
    private string NextCode(string secret)
    {
        Host.Clock.Advance(TimeSpan.FromSeconds(30));
        return CodeAt(secret, Host.Clock.GetUtcNow());
    }

    private static string CodeAt(string secret, DateTimeOffset at) => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(at.UtcDateTime);
}

[Collection(Engines.Sqlite)]
public sealed class Having_a_second_factor_on_SQLite(SqliteHost host) : Having_a_second_factor(host);

[Collection(Engines.Postgres)]
public sealed class Having_a_second_factor_on_PostgreSQL(PostgresHost host) : Having_a_second_factor(host);
