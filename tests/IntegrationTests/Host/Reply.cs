using System.Text.Json;

namespace MamaCare.IntegrationTests.Host;

/// <summary>Reading an answer as an old client does: the status, and raw JSON by its names, so that a renamed property breaks a test.</summary>
public static class Reply
{
    /// <summary>Prints the body when the status is another.</summary>
    public static async Task<HttpResponseMessage> ShouldBeAsync(this HttpResponseMessage reply, HttpStatusCode status)
    {
        var request = reply.RequestMessage!;
        reply.StatusCode.Should().Be(status, "{0} {1} answered: {2}", request.Method, request.RequestUri, Braces(await reply.Content.ReadAsStringAsync()));
        return reply;
    }

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
            throw new InvalidOperationException($"{reply.RequestMessage!.RequestUri} answered {(int)reply.StatusCode} with no JSON: {text}");
        }
    }

    public static string? GetString(this JsonElement json, string name) => json.Named(name).GetString();

    public static long GetNumber(this JsonElement json, string name) => json.Named(name).GetInt64();

    public static DateOnly GetDate(this JsonElement json, string name) => DateOnly.ParseExact(json.GetString(name)!, "yyyy-MM-dd");

    public static bool GetTruth(this JsonElement json, string name) => json.Named(name).GetBoolean();

    public static IReadOnlyList<JsonElement> GetList(this JsonElement json, string name) => json.Named(name).EnumerateArray().ToList();

    private static JsonElement Named(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value : throw new KeyNotFoundException($"The answer has no '{name}': {json}");

    // FluentAssertions formats the reason.
    private static string Braces(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
