using System.Globalization;
using System.Text.Json;

namespace MamaCare.IntegrationTests.Reminders;

/// <summary>What operators see of reminders and do with them, and what arrives.</summary>
internal static class ReminderDesk
{
    public const string Reminders = "/api/admin/reminders";

    /// <summary>All of hers, or those of one status, in the order they go out.</summary>
    public static async Task<IReadOnlyList<JsonElement>> RemindersOfAsync(this MamaCareHost host, long patientId, string status = "")
    {
        var administrator = await host.SignInAsAdministratorAsync();
        var reply = await administrator.GetAsync($"{Reminders}?patient_id={patientId}&status={status}&page_size=200");
        return (await (await reply.ShouldBeAsync(HttpStatusCode.OK)).JsonAsync()).EnumerateArray().ToList();
    }

    /// <summary>One reminder, and every try to send it.</summary>
    public static async Task<(JsonElement Reminder, IReadOnlyList<JsonElement> Attempts)> ReminderAsync(this MamaCareHost host, long id)
    {
        var administrator = await host.SignInAsAdministratorAsync();
        var reply = await (await (await administrator.GetAsync($"{Reminders}/{id}")).ShouldBeAsync(HttpStatusCode.OK)).JsonAsync();
        return (reply.GetProperty("reminder"), reply.GetList("attempts"));
    }

    public static async Task<string?> StatusOfAsync(this MamaCareHost host, long id) =>
        (await host.ReminderAsync(id)).Reminder.GetString("status");

    /// <returns>What the run did, by name.</returns>
    public static async Task<Dictionary<string, long>> RunJobAsync(this Server server, string name)
    {
        var administrator = await server.SignInAsAdministratorAsync();
        var reply = await administrator.PostAsync($"/api/admin/jobs/{name}/run");
        return (await (await reply.ShouldBeAsync(HttpStatusCode.OK)).JsonAsync()).Deserialize<Dictionary<string, long>>()!;
    }

    public static Task<Dictionary<string, long>> SendDueRemindersAsync(this Server server) => server.RunJobAsync("send-due-reminders");

    /// <summary>Until whatever is planned has had its time, and it is morning.</summary>
    /// <remarks>At least a minute passes: connections that rested so long are looked at before they are used.</remarks>
    public static async Task TimePassesAsync(this MamaCareHost host)
    {
        host.Clock.Advance(TimeSpan.FromDays(300));
        while ((await host.SendDueRemindersAsync())["claimed"] > 0) host.Clock.Advance(TimeSpan.FromDays(1));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        host.WaitUntil(10);
    }

    /// <summary>What has arrived at an address, from the mail server or from the files.</summary>
    public static IReadOnlyList<ReceivedMail> MailsTo(this MamaCareHost host, string address)
    {
        var mails = host.MailServer?.Mails ?? Directory.GetFiles(host.MailFolder, "*.eml").Select(ReceivedMail.Open);
        return mails.Where(m => m.To.Contains(address)).ToList();
    }

    public static DateTimeOffset GetInstant(this JsonElement json, string name) =>
        DateTimeOffset.Parse(json.GetString(name)!, CultureInfo.InvariantCulture);
}
