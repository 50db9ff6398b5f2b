using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace MamaCare.IntegrationTests.Host;

/// <summary>Somebody in front of MamaCare, with a token or without; bodies are anonymous objects in the names of the contract.</summary>
public sealed class Person
{
    private readonly Server _server;
    private readonly HttpClient _client;
    private readonly (string Path, object Credentials)? _signIn;
    private DateTimeOffset _tokenUntil = DateTimeOffset.MaxValue;

    internal Person(Server server, (string Path, object Credentials)? signIn = null)
    {
        _server = server;
        _client = server.CreateClient();
        _signIn = signIn;
    }

    public string? Token => _client.DefaultRequestHeaders.Authorization?.Parameter;

    public static async Task<Person> SignInAsync(Server server, string path, object credentials)
    {
        var person = new Person(server, (path, credentials));
        await person.SignInAgainAsync();
        return person;
    }

    /// <summary>Somebody who found this token.</summary>
    public static Person WithToken(Server server, string token)
    {
        var person = new Person(server);
        person.Carry(token);
        return person;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null, CancellationToken ct = default) =>
        SendAsync(HttpMethod.Post, path, Json(body), ct);

    public Task<HttpResponseMessage> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, Json(body), AsReadJustNow(path));

    /// <param name="ifMatch">The header as it is sent, well-formed or not.</param>
    public Task<HttpResponseMessage> PutAsync(string path, object body, string ifMatch) =>
        SendAsync(HttpMethod.Put, path, Json(body), ("If-Match", ifMatch));

    /// <param name="knows">The tag of an answer that is still at hand.</param>
    public Task<HttpResponseMessage> GetAsync(string path, string knows) =>
        SendAsync(HttpMethod.Get, path, null, ("If-None-Match", knows));

    public Task<HttpResponseMessage> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null, AsReadJustNow(path));

    /// <summary>A body exactly as written, well-formed or not.</summary>
    public Task<HttpResponseMessage> SendTextAsync(HttpMethod method, string path, string body, string mediaType = "application/json") =>
        SendAsync(method, path, new StringContent(body, Encoding.UTF8, mediaType));

    /// <inheritdoc cref="SendTextAsync"/>
    public Task<HttpResponseMessage> PostTextAsync(string path, string body) => SendTextAsync(HttpMethod.Post, path, body);

    /// <summary>Knocks with the example body, as Swagger UI would.</summary>
    public Task<HttpResponseMessage> TryAsync(Door door, long patientId = 1, long pregnancyId = 1) =>
        SendAsync(
            door.Method, door.AddressFor(patientId, pregnancyId), door.TakesFile ? AFile() : Json(door.Example),
            door.Method == HttpMethod.Put || door.Method == HttpMethod.Delete ? [("If-Match", "*")] : []);

    /// <exception cref="InvalidOperationException">The server failed, which no scenario expects; the message is what it logged.</exception>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? body = null, CancellationToken ct = default)
    {
        await StaySignedInAsync();
        return await SendNowAsync(method, path, body, [], ct);
    }

    /// <inheritdoc cref="SendAsync(HttpMethod, string, HttpContent?, CancellationToken)"/>
    /// <param name="headers">As they are sent, well-formed or not.</param>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        await StaySignedInAsync();
        return await SendNowAsync(method, path, body, headers);
    }

    /// <summary>Registers a woman with a telephone of her own, or with what is given here.</summary>
    /// <returns>Her id.</returns>
    public async Task<long> RegistersPatientAsync(
        string? email = null, string? phone = null, string gender = "female", DateOnly? dateOfBirth = null)
    {
        var reply = await PostAsync("/api/patients", new
        {
            given_name = "Isatu",
            family_name = $"Kamara {Server.NextNumber()}",
            gender,
            date_of_birth = dateOfBirth ?? new DateOnly(1999, 4, 12),
            phone = phone ?? Server.NewPhone(),
            email,
            confirmed = true, // all of them are called like that
        });
        await reply.ShouldBeAsync(HttpStatusCode.Created);
        return (await reply.JsonAsync()).GetNumber("patient_id");
    }

    /// <summary>Registers her pregnancy by the first day of her last period.</summary>
    /// <returns>The id of the pregnancy.</returns>
    public async Task<long> RegistersPregnancyAsync(long patientId, DateOnly lmp)
    {
        var reply = await PostAsync($"/api/patients/{patientId}/pregnancies", new { lmp_date = lmp });
        await reply.ShouldBeAsync(HttpStatusCode.Created);
        return (await reply.JsonAsync()).GetNumber("id");
    }

    /// <summary>A scenario that moves the clock past the life of a token is rarely about tokens.</summary>
    private async Task StaySignedInAsync()
    {
        if (_signIn is not null && _server.Clock.GetUtcNow() >= _tokenUntil) await SignInAgainAsync();
    }

    private async Task<HttpResponseMessage> SendNowAsync(
        HttpMethod method, string path, HttpContent? body, (string Name, string Value)[] headers, CancellationToken ct = default)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var reply = await _client.SendAsync(request, ct);
        if (reply.StatusCode is HttpStatusCode.InternalServerError)
            throw new InvalidOperationException($"{method} {path} failed: {_server.LastError}");
        return reply;
    }

    private static MultipartFormDataContent AFile() => new() { { new StringContent("a,b\n1,2\n"), "file", "list.csv" } };

    /// <summary>What older clients know they change unread; a chart only whoever has read it.</summary>
    private static (string Name, string Value)[] AsReadJustNow(string path) =>
        path.StartsWith("/api/patients/", StringComparison.Ordinal) || path is "/api/patient/consents" or "/api/admin/security-settings"
            ? [("If-Match", "*")]
            : [];

    private static JsonContent? Json(object? body) => body is null ? null : JsonContent.Create(body);

    private async Task SignInAgainAsync()
    {
        var reply = await SendNowAsync(HttpMethod.Post, _signIn!.Value.Path, Json(_signIn.Value.Credentials), []);
        await reply.ShouldBeAsync(HttpStatusCode.OK);
        var signedIn = await reply.JsonAsync();
        Carry(signedIn.GetString("token")!);
        _tokenUntil = DateTimeOffset.Parse(signedIn.GetString("expires_at")!, CultureInfo.InvariantCulture);
    }

    private void Carry(string token) => _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
}
