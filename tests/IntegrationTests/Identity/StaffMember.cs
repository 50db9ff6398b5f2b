using System.Text.Json;
using System.Text.RegularExpressions;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>Somebody of the staff who was invited and chose a password.</summary>
internal sealed partial record StaffMember(MamaCareHost Host, long Id, string Email, string Login)
{
    public const string Password = "a long sentence of theirs";

    /// <summary>Somebody who works at a place, before she has opened the link of her invitation.</summary>
    public static async Task<StaffMember> InviteAsync(MamaCareHost host, string role, string place, long id)
    {
        var email = $"{role}{Server.NextNumber()}@place.example";
        var administrator = await host.SignInAsAdministratorAsync();
        var her = new Dictionary<string, object> { ["role"] = role, ["name"] = "Fatu Bangura", ["email"] = email, [place] = id };
        var invited = await administrator.PostAsync("/api/admin/accounts", her)
            .ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        return new StaffMember(host, invited.GetNumber("id"), email, $"/api/{role}/login");
    }

    /// <summary>Another administrator, appointed and signed in for the first time.</summary>
    public static async Task<StaffMember> AnAdministratorAsync(MamaCareHost host)
    {
        var email = $"official{Server.NextNumber()}@mohs.example";
        var first = await host.SignInAsAdministratorAsync();
        var hawa = new { name = "Hawa Conteh", email, role = "admin", send_credentials = true };
        var appointed = await first.PostAsync("/api/admin/admins", hawa)
            .ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        return await new StaffMember(host, appointed.GetNumber("id"), email, "/api/admin/login").AcceptAsync();
    }

    public async Task<StaffMember> AcceptAsync()
    {
        await Host.Anybody.PostAsync("/api/auth/invitation", new { token = await TokenAsync(), password = Password })
            .ShouldBeAsync(HttpStatusCode.OK);
        return this;
    }

    /// <summary>The code of the only message with this subject.</summary>
    public async Task<string> TokenAsync(string subject = "Your MamaCare account")
    {
        var mails = await RegisteredWoman.MailsToAsync(Host, Email);
        return Code().Match(mails.Single(m => m.Subject == subject).Body).Groups[1].Value;
    }

    public Task<HttpResponseMessage> TriesAsync(string password = Password, string? code = null) =>
        Host.Anybody.PostAsync(Login, new { email = Email, password, code });

    public async Task<JsonElement> SignsInAsync(string? code = null) =>
        await TriesAsync(code: code).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

    public async Task<Person> SignInAsync(string? code = null) =>
        Person.WithToken(Host, (await SignsInAsync(code)).GetString("token")!);

    /// <summary>Of the letter that came last.</summary>
    public static string PinIn(IEnumerable<ReceivedMail> mails) => Pin().Match(mails.Last().Body).Groups[1].Value;

    [GeneratedRegex(@"Your PIN is (\d{6})")]
    private static partial Regex Pin();

    [GeneratedRegex("code, it is: ([0-9a-f]+)")]
    private static partial Regex Code();
}
