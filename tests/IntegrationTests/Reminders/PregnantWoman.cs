using System.Text.Json;

namespace MamaCare.IntegrationTests.Reminders;

/// <summary>A woman with an e-mail address, her pregnancy, and the midwife who writes down what happens to them.</summary>
internal sealed class PregnantWoman
{
    private readonly MamaCareHost _host;
    private readonly Person _midwife;
    private JsonElement _pregnancy;

    private PregnantWoman(MamaCareHost host, Person midwife) => (_host, _midwife) = (host, midwife);

    public required long Id { get; init; }

    public required string Email { get; init; }

    public required string Name { get; init; }

    public long PregnancyId => _pregnancy.GetNumber("id");

    public IReadOnlyList<JsonElement> Contacts => _pregnancy.GetList("contacts");

    public IReadOnlyList<ReceivedMail> Mails => _host.MailsTo(Email);

    /// <param name="days">Since the first day of her last period.</param>
    public static async Task<PregnantWoman> RegisterAsync(MamaCareHost host, int days)
    {
        var midwife = await host.AMidwifeAsync();
        var email = $"isatu{Server.NextNumber()}@example.org";
        var id = await midwife.RegistersPatientAsync(); // without an address no letter with a PIN goes out
        await midwife.PutAsync($"/api/patients/{id}/contact-details", new { email }).ShouldBeAsync(HttpStatusCode.OK);
        var patient = await (await midwife.GetAsync($"/api/patients/{id}")).JsonAsync();
        var woman = new PregnantWoman(host, midwife) { Id = id, Email = email, Name = patient.GetString("name")! };
        var registered = await midwife.PostAsync($"/api/patients/{id}/pregnancies", new { lmp_date = host.Today.AddDays(-days) });
        woman._pregnancy = await (await registered.ShouldBeAsync(HttpStatusCode.Created)).JsonAsync();
        return woman;
    }

    /// <summary>A contact or the outcome.</summary>
    public async Task PostAsync(string what, object body)
    {
        var reply = await _midwife.PostAsync($"/api/patients/{Id}/pregnancies/{PregnancyId}/{what}", body);
        _pregnancy = await (await reply.ShouldBeAsync(HttpStatusCode.Created)).JsonAsync();
    }

    public async Task PutAsync(string what, object body)
    {
        var reply = await _midwife.PutAsync($"/api/patients/{Id}/pregnancies/{PregnancyId}/{what}", body);
        _pregnancy = await (await reply.ShouldBeAsync(HttpStatusCode.OK)).JsonAsync();
    }

    public async Task IsReachedByAsync(object contactDetails) =>
        await (await _midwife.PutAsync($"/api/patients/{Id}/contact-details", contactDetails)).ShouldBeAsync(HttpStatusCode.OK);

    public async Task<bool> AmongTheUnreachableAsync()
    {
        var list = await (await _midwife.GetAsync("/api/patients?reachable_by=nobody&page_size=200")).JsonAsync();
        return list.EnumerateArray().Any(p => p.GetNumber("id") == Id);
    }

    public Task<IReadOnlyList<JsonElement>> RemindersAsync(string status = "") => _host.RemindersOfAsync(Id, status);

    /// <summary>What is planned for her.</summary>
    public async Task<IReadOnlyList<Planned>> PlannedAsync()
    {
        var reminders = await RemindersAsync("planned");
        return reminders.Select(r => new Planned(r.GetString("kind")!, r.GetDate("about_on"), r.GetInstant("send_at"))).ToList();
    }

    /// <summary>What should be planned for her by the contacts and the due date that she was given, as far as it lies ahead.</summary>
    public IEnumerable<Planned> Wanted()
    {
        var contacts = Contacts.Where(c => c.GetString("status") != "done").Select(c => c.GetDate("due_on"));
        var wanted = contacts
            .SelectMany(day => new[] { At("contact_ahead", day, -7), At("contact_ahead", day, -1), At("contact_missed", day, 3) })
            .Append(At("birth_plan", _pregnancy.GetDate("due_date"), -14));
        return wanted.Where(w => w.SendAt > _host.Clock.GetUtcNow());
    }

    private static Planned At(string kind, DateOnly day, int offset) =>
        new(kind, day, new DateTimeOffset(day.AddDays(offset).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero));
}

internal sealed record Planned(string Kind, DateOnly AboutOn, DateTimeOffset SendAt);
