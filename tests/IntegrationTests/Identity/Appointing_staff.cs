using MamaCare.IntegrationTests.CareDirectory;
using Microsoft.IdentityModel.JsonWebTokens;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>Administrators let others in, and each other out, but never the last of them.</summary>
public abstract class Appointing_staff(MamaCareHost host) : Scenario(host)
{
    private const string Admins = "/api/admin/admins";
    private const string Accounts = "/api/admin/accounts";

    [Fact]
    public async Task Sends_an_invitation_that_works_once_and_never_a_password()
    {
        var hawa = await StaffMember.AnAdministratorAsync(Host);

        var signedIn = await hawa.SignsInAsync();
        signedIn.GetProperty("user").GetString("role").Should().Be("admin");
        var mails = await RegisteredWoman.MailsToAsync(Host, hawa.Email);
        mails.Should().ContainSingle().Which.Text.Should().NotContain(StaffMember.Password);
        await Host.Anybody.PostAsync("/api/auth/invitation", new { token = await hawa.TokenAsync(), password = "another sentence" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "identity.link-not-valid");
    }

    [Fact]
    public async Task Opens_an_account_at_a_place_for_its_staff()
    {
        var hospital = await Host.AFacilityAsync();
        var isatu = await (await Host.SignInAsMidwifeAtAsync(hospital)).RegistersPatientAsync();
        var matron = await StaffMember.InviteAsync(Host, "hospital", "hospital_id", hospital);
        await matron.TriesAsync().ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");

        await matron.AcceptAsync();

        var user = (await matron.SignsInAsync()).GetProperty("user");
        user.GetString("role").Should().Be("hospital");
        user.GetNumber("hospital_id").Should().Be(hospital);
        var hers = await (await matron.SignInAsync()).GetAsync("/api/hospital/patients").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        hers.EnumerateArray().Select(p => p.GetNumber("id")).Should().Contain(isatu);
        await Host.Anybody.PostAsync("/api/admin/login", new { email = matron.Email, password = StaffMember.Password })
            .ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
    }

    [Fact]
    public async Task Lets_a_pharmacist_in_at_her_pharmacy_which_her_token_names()
    {
        var pharmacy = await Host.ListsAsync(DirectoryDesk.NewName("Bo Pharmacy"), amenity: "pharmacy");
        var abu = await (await StaffMember.InviteAsync(Host, "pharmacist", "pharmacy_id", pharmacy)).AcceptAsync();

        var signedIn = await abu.SignsInAsync();

        var user = signedIn.GetProperty("user");
        user.GetString("role").Should().Be("pharmacist");
        user.GetNumber("pharmacy_id").Should().Be(pharmacy);
        var token = new JsonWebToken(signedIn.GetString("token"));
        token.GetClaim("pharmacy").Value.Should().Be($"{pharmacy}");
        token.GetClaim("role").Value.Should().Be("pharmacist");
        token.TryGetClaim("hospital", out _).Should().BeFalse();
        await (await abu.SignInAsync()).GetAsync("/api/hospital/patients").ShouldBeRefusedAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Lists_administrators_whole_or_by_the_page()
    {
        await StaffMember.AnAdministratorAsync(Host);
        var administrator = await Host.SignInAsAdministratorAsync();

        var all = await administrator.GetAsync(Admins).ShouldBeAsync(HttpStatusCode.OK);
        var second = await administrator.GetAsync($"{Admins}?page=2&page_size=1").ShouldBeAsync(HttpStatusCode.OK);

        var ids = (await all.JsonAsync()).EnumerateArray().Select(a => a.GetNumber("id")).ToList();
        ids.Should().HaveCountGreaterThan(1).And.BeInAscendingOrder();
        all.Headers.GetValues("X-Total-Count").Should().Equal($"{ids.Count}");
        second.Headers.GetValues("X-Total-Count").Should().Equal($"{ids.Count}");
        second.Headers.GetValues("Link").Single().Should().ContainAll("rel=\"first\"", "rel=\"prev\"", "rel=\"last\"");
        (await second.JsonAsync()).EnumerateArray().Should().ContainSingle().Which.GetNumber("id").Should().Be(ids[1]);
        await administrator.GetAsync($"{Admins}?page=0").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        await administrator.GetAsync($"{Admins}?page_size=201").ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Needs_a_place_that_exists_and_fits_the_role()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        foreach (var (body, field) in new (object, string)[]
                 {
                     (new { role = "hospital", name = "A", email = "a@b.example" }, "hospital_id"),
                     (new { role = "pharmacist", name = "A", email = "a@b.example" }, "pharmacy_id"),
                     (new { role = "pharmacist", name = "A", email = "a@b.example", pharmacy_id = 999_999 }, "pharmacy_id"),
                     (new { role = "hospital", name = "A", email = "a@b.example", hospital_id = 999_999 }, "hospital_id"),
                     (new { role = "admin", name = "A", email = "a@b.example" }, "role"),
                     (new { role = "individual", name = "A", email = "a@b.example" }, "role"),
                 })
        {
            var refused = await administrator.PostAsync(Accounts, body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
            refused.GetFields().Should().Contain(field);
        }
    }

    [Fact]
    public async Task Waits_for_another_administrators_approval_where_somebody_asks_for_it()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var email = $"applicant{Server.NextNumber()}@mohs.example";
        var body = new { name = "Sorie Koroma", email, phone = Server.NewPhone(), password = StaffMember.Password };
        var applied = await Host.Anybody.PostAsync("/api/admin/signup", body).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        applied.GetTruth("is_verified").Should().BeFalse();
        var id = applied.GetNumber("admin_id");
        var sorie = new StaffMember(Host, id, email, "/api/admin/login");
        await sorie.TriesAsync().ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "identity.not-verified");
        await Host.Anybody.PostAsync($"/api/admin/verify/{id}", new { approved = true }).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await (await Host.AMidwifeAsync()).PostAsync($"/api/admin/verify/{id}", new { approved = true })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden);

        await administrator.PostAsync($"/api/admin/verify/{id}", new { approved = true }).ShouldBeAsync(HttpStatusCode.OK);

        await sorie.SignsInAsync();
        (await RegisteredWoman.MailsToAsync(Host, email)).Should().ContainSingle().Which.Body.Should().Contain("approved");
        await administrator.PostAsync($"/api/admin/verify/{id}", new { approved = true })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "account.nothing-to-decide");
    }

    [Fact]
    public async Task Promises_nothing_that_it_does_not_do()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var hawa = await StaffMember.AnAdministratorAsync(Host);
        var wanted = new { name = "Sorie Koroma", email = $"sorie{Server.NextNumber()}@mohs.example", role = "admin", status = "inactive" };

        var promised = await administrator.PostAsync(Admins, wanted).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        var chosen = await administrator.PutAsync($"{Admins}/{hawa.Id}", new { password = StaffMember.Password })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
        var made = await administrator.PostAsync(Admins, new { wanted.name, wanted.email, wanted.status, password = StaffMember.Password })
            .ShouldBeAsync(HttpStatusCode.Created).JsonAsync();

        (promised.GetFields().Single(), chosen.GetFields().Single()).Should().Be(("status", "password"));
        made.GetString("status").Should().Be("inactive");
    }

    [Fact]
    public async Task Shows_changes_and_closes_an_administrators_account()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var hawa = await StaffMember.AnAdministratorAsync(Host);
        var (address, token) = ($"{Admins}/{hawa.Id}", await hawa.SignInAsync());
        var listed = await administrator.GetAsync(Admins).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var one = listed.EnumerateArray().Single(a => a.GetNumber("id") == hawa.Id);
        one.EnumerateObject().Select(p => p.Name).Should().Equal("id", "name", "email", "role", "status", "created_at");
        (one.GetString("status"), one.GetString("role")).Should().Be(("active", "admin"));

        var changed = await administrator.PutAsync(address, new { name = "Hawa Conteh-Bah", status = "inactive" })
            .ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        changed.GetString("name").Should().Be("Hawa Conteh-Bah");
        changed.GetString("status").Should().Be("inactive");
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await token.GetAsync(Admins).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized);
        await administrator.PutAsync(address, new { role = "provider" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "account.role-stays");
        await administrator.PutAsync(address, new { status = "active" }).ShouldBeAsync(HttpStatusCode.OK);
        await hawa.SignsInAsync();

        await administrator.DeleteAsync(address).ShouldBeAsync(HttpStatusCode.NoContent);
        await administrator.GetAsync(address).ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await hawa.TriesAsync().ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "identity.invalid-credentials");
    }

    [Fact]
    public async Task Never_leaves_the_house_without_an_administrator()
    {
        await using var another = await Host.StartAnotherAsync();
        var first = await another.SignInAsAdministratorAsync();
        var id = (await first.GetAsync(Admins).JsonAsync()).EnumerateArray().Single().GetNumber("id");

        await first.DeleteAsync($"{Admins}/{id}").ShouldBeRefusedAsync(HttpStatusCode.Conflict, "account.last-administrator");
        foreach (var change in new object[] { new { status = "inactive" }, new { role = "provider" } })
            await first.PutAsync($"{Admins}/{id}", change).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "account.last-administrator");
        await first.PostAsync($"{Accounts}/{id}/disable").ShouldBeRefusedAsync(HttpStatusCode.Conflict, "account.last-administrator");
    }

    [Fact]
    public async Task Lets_only_one_of_two_close_the_other_at_the_same_moment()
    {
        await using var another = await Host.StartAnotherAsync();
        var first = await another.SignInAsAdministratorAsync();
        var id = (await first.GetAsync(Admins).JsonAsync()).EnumerateArray().Single().GetNumber("id");
        var hawa = await StaffMember.AnAdministratorAsync(another);
        var second = await hawa.SignInAsync();
        await second.GetAsync(Admins).ShouldBeAsync(HttpStatusCode.OK); // her token is known to be good for half a minute

        var replies = await Task.WhenAll(
            first.PutAsync($"{Admins}/{hawa.Id}", new { status = "inactive" }), second.DeleteAsync($"{Admins}/{id}"));

        replies.Select(r => r.IsSuccessStatusCode ? HttpStatusCode.OK : r.StatusCode)
            .Should().BeEquivalentTo([HttpStatusCode.OK, HttpStatusCode.Conflict]);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Appointing_staff_on_SQLite(SqliteHost host) : Appointing_staff(host);

[Collection(Engines.Postgres)]
public sealed class Appointing_staff_on_PostgreSQL(PostgresHost host) : Appointing_staff(host);
