using MamaCare.IntegrationTests.Reminders;

namespace MamaCare.IntegrationTests.Identity;

/// <summary>A woman with a card: her number, her PIN, and where she can be reached.</summary>
internal sealed record RegisteredWoman(MamaCareHost Host, long Id, string Number, string Pin, string Phone, string Email)
{
    public const string Login = "/api/patient/login";

    /// <summary>Registered by the midwife of the day.</summary>
    public static async Task<RegisteredWoman> AtAsync(MamaCareHost host)
    {
        var (phone, email) = (Server.NewPhone(), $"woman{Server.NextNumber()}@home.example");
        var midwife = await host.AMidwifeAsync();
        var registered = await midwife.PostAsync("/api/patients", new
        {
            confirmed = true,
            given_name = "Isatu",
            family_name = $"Kamara {Server.NextNumber()}",
            gender = "female",
            date_of_birth = "1999-04-12",
            phone,
            email,
        }).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        return new RegisteredWoman(
            host, registered.GetNumber("patient_id"), registered.GetString("patient_number")!, registered.GetString("pin")!, phone, email);
    }

    public Task<Person> SignInAsync() => Person.SignInAsync(Host, Login, new { patient_number = Number, pin = Pin });

    /// <summary>One try with this PIN.</summary>
    public Task<HttpResponseMessage> TriesAsync(string pin) => Host.Anybody.PostAsync(Login, new { patient_number = Number, pin });

    /// <summary>What has come to her since she was given her PIN, once everything that waits has gone out.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> MailsAsync() =>
        (await MailsToAsync(Host, Email)).Where(m => m.Subject != "Your MamaCare record is open").ToList();

    public static async Task<IReadOnlyList<ReceivedMail>> MailsToAsync(MamaCareHost host, string address)
    {
        await host.RunJobAsync("deliver-outbox");
        return host.MailsTo(address);
    }
}
