using System.Text.Json;

namespace MamaCare.IntegrationTests.Host;

/// <summary>An answer as an old client reads it: the status, and raw JSON by its names, so that a renamed property breaks a test.</summary>
public static class Reply
{
    /// <summary>Prints the body when the status is another.</summary>
    public static async Task<HttpResponseMessage> ShouldBeAsync(this HttpResponseMessage reply, HttpStatusCode status)
    {
        var request = reply.RequestMessage!;
        var body = await reply.Content.ReadAsStringAsync();
        reply.StatusCode.Should().Be(status, "{0} {1} answered {2}", request.Method, request.RequestUri, body);
        return reply;
    }

    public static async Task<HttpResponseMessage> ShouldBeAsync(this Task<HttpResponseMessage> reply, HttpStatusCode status) =>
        await (await reply).ShouldBeAsync(status);

    /// <summary>A refusal as the contract promises it: problem+json with a sentence, a code and a trace id.</summary>
    public static async Task<JsonElement> ShouldBeRefusedAsync(this HttpResponseMessage reply, HttpStatusCode status, string? code = null)
    {
        await reply.ShouldBeAsync(status);
        reply.Content.Headers.ContentType?.MediaType.Should().Be("application/problem+json");
        var problem = await reply.JsonAsync();
        problem.GetNumber("status").Should().Be((int)status);
        problem.GetString("error").Should().NotBeNullOrWhiteSpace();
        problem.GetString("trace_id").Should().NotBeNullOrWhiteSpace();
        if (code is not null) problem.GetString("code").Should().Be(code);
        return problem;
    }

    public static async Task<JsonElement> ShouldBeRefusedAsync(
        this Task<HttpResponseMessage> reply, HttpStatusCode status, string? code = null) =>
        await (await reply).ShouldBeRefusedAsync(status, code);

    public static async Task<JsonElement> JsonAsync(this Task<HttpResponseMessage> reply) => await (await reply).JsonAsync();

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage reply)
    {
        var text = await reply.Content.ReadAsStringAsync();
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new InvalidOperationException($"{reply.RequestMessage!.RequestUri} answered {reply.StatusCode} without JSON: {text}");
        }
    }

    public static string? GetString(this JsonElement json, string name) => json.Named(name).GetString();

    public static long GetNumber(this JsonElement json, string name) => json.Named(name).GetInt64();

    public static DateOnly GetDate(this JsonElement json, string name) => DateOnly.ParseExact(json.GetString(name)!, "yyyy-MM-dd");

    public static bool GetTruth(this JsonElement json, string name) => json.Named(name).GetBoolean();

    public static IReadOnlyList<JsonElement> GetList(this JsonElement json, string name) => json.Named(name).EnumerateArray().ToList();

    /// <summary>The names of the fields that a refusal complains about.</summary>
    public static IEnumerable<string> GetFields(this JsonElement problem) => problem.Named("errors").EnumerateObject().Select(e => e.Name);

    private static JsonElement Named(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value : throw new KeyNotFoundException($"The answer has no '{name}': {json}");
}
