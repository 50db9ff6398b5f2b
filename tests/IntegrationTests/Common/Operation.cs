using System.Text.Json;

namespace MamaCare.IntegrationTests.Common;

/// <summary>An operation of the OpenAPI document, as a stranger with the document knows it.</summary>
/// <param name="Fields">The body's fields with a value that works, as JSON; a secret's value is a marked one.</param>
internal sealed record Operation(
    HttpMethod Method, string Path, IReadOnlyList<(string Name, string In)> Parameters, IReadOnlyList<string> Media,
    IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>What no answer may ever repeat.</summary>
    public const string SentPassword = "a-secret-that-was-sent-7391";
    public const string SentPin = "739164";

    private static readonly string[] Secrets = ["pin", "password", "token", "secret"];
    private static readonly string[] Codes = ["code", "totp_code", "recovery_code"];

    public static bool IsSecret(string field) => Codes.Contains(field) || field.Split('_').Any(Secrets.Contains);

    private static bool IsSixDigits(string field) => Codes.Contains(field) || field.Split('_').Contains("pin");

    public static IEnumerable<Operation> In(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select Read(document, HttpMethod.Parse(operation.Name.ToUpperInvariant()), path.Name, operation.Value);

    public override string ToString() => $"{Method} {Path}";

    private static Operation Read(JsonElement document, HttpMethod method, string path, JsonElement operation)
    {
        var parameters = operation.TryGetProperty("parameters", out var listed)
            ? listed.EnumerateArray().Select(p => (p.GetString("name")!, p.GetString("in")!)).ToList()
            : [];
        var media = operation.TryGetProperty("requestBody", out var body) ? body.GetProperty("content").EnumerateObject().ToList() : [];
        var fields = new Dictionary<string, string>();
        foreach (var one in media)
        {
            foreach (var field in Properties(document, one.Value.GetProperty("schema"))) fields[field] = Sent(field, "null");
            if (!one.Value.TryGetProperty("example", out var example) || example.ValueKind is not JsonValueKind.Object) continue;
            foreach (var field in example.EnumerateObject()) fields[field.Name] = Sent(field.Name, field.Value.GetRawText());
        }

        return new Operation(method, path, parameters, [.. media.Select(m => m.Name)], fields);
    }

    private static string Sent(string field, string otherwise) =>
        !IsSecret(field) ? otherwise : IsSixDigits(field) ? $"\"{SentPin}\"" : $"\"{SentPassword}\"";

    private static IEnumerable<string> Properties(JsonElement document, JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        return schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(p => p.Name) : [];
    }
}
