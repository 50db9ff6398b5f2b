using System.Text;
using System.Text.Json.Nodes;

namespace MamaCare.IntegrationTests.Common;

/// <summary>Requests that nobody should send, made from an operation's description; the same ones in every run.</summary>
/// <param name="What">For the message when the server does not stand it.</param>
internal sealed record Mischief(HttpMethod Method, string Address, Func<HttpContent?> Body, string What)
{
    /// <summary>As they are sent, well-formed or not.</summary>
    public (string Name, string Value)[] Headers { get; private init; } = [];

    /// <summary>As they stand in a JSON text.</summary>
    private static readonly string[] Values =
    [
        "null", "\"\"", "\" \"", "0", "-1", "2147483648", "99999999999999999999", "1e400", "-1.5", "true", "[]", "{}", "[null]", "[[]]",
        "{\"a\":{}}", $"\"{new string('x', 20_000)}\"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud83d\"", "\"\\udc00x\"", "\"\\u202egnp\"",
        "\"\\u2028\"", "\"a\\r\\nBcc: b@example.org\"", "\"\\ud83d\\ude00\\u0301\\u0301\"", "\"'; drop table patients; --\"",
        "\"' or '1'='1\"", "\"<script>alert(1)</script>\"", "\"<img src=x onerror=alert(1)>\"", "\"{{7*7}}${7*7}\"", "\"%00%n%s\"",
        "\"../../etc/passwd\"", "\"2026-02-30\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"2026-11-23T25:00:00Z\"", "\"NaN\"", "\"12\"",
        "\"+999999999999999999999\"", "\"a@b\"", $"\"{new string('a', 300)}@example.org\"", Nested(200), "\"=cmd|'/c calc'!A0\"",
    ];

    private const string RefusedByKestrel = "%00"; // in a path

    private static readonly string[] InAddresses =
    [
        "0", "-1", "9223372036854775807", "9223372036854775808", "abc", "1.5", RefusedByKestrel, "%C0%AF", "%ED%A0%80", "%0d%0aX-Evil:1",
        "..%2f..%2f", "'%20or%201=1--", "%3Cscript%3Ealert(1)%3C/script%3E", "%F0%9F%98%80", "%20", new string('9', 500),
        "2026-02-30", "null", "%25s", "[]",
    ];

    private static readonly string[] WholeBodies =
    [
        "", "null", "[]", "7", "\"text\"", "{", "}", "{\"a\"", "{\"a\":}", "{'a':1}", "<a/>", "a=b&c=d", "\u00ff\u00fe",
        "{\"a\":1}{\"a\":1}",
        "{\"__proto__\":{\"a\":1},\"constructor\":1}", "[{}]", "{}", Nested(500),
    ];

    private static readonly string[] OtherMedia =
        ["text/plain", "text/html", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "image/png", "x/y"];

    /// <summary>As many as asked for, or all there are; which ones is drawn by the seed.</summary>
    /// <param name="ids">Values for the parameters of the path that name something that exists; 1 for any other.</param>
    public static IEnumerable<Mischief> With(Operation operation, IReadOnlyDictionary<string, string> ids, int count, int seed)
    {
        var address = AddressOf(operation, ids);
        var all = InParameters(operation, ids).Concat(InBody(operation, address)).Concat(InHeaders(operation, address)).ToArray();
        new Random(seed).Shuffle(all);
        return NullsInLists(operation, address).Concat(all).Take(count);
    }

    /// <summary>Never left out: a list that may not hold null is easily declared as one that may.</summary>
    private static IEnumerable<Mischief> NullsInLists(Operation operation, string address) =>
        from field in operation.Fields
        let value = JsonNode.Parse(field.Value)
        where AddNulls(value)
        let whole = Whole(operation, field.Key, value.ToJsonString())
        select new Mischief(operation.Method, address, () => Json(operation, whole), $"null in {field.Key}");

    private static bool AddNulls(JsonNode? value)
    {
        List<JsonNode?> inside = value switch
        {
            JsonArray list => [.. list],
            JsonObject fields => [.. fields.Select(f => f.Value)],
            _ => [],
        };
        var deeper = inside.FindAll(AddNulls).Count > 0; // all of them, not the first only
        if (value is not JsonArray array) return deeper;
        array.Add(null);
        return true;
    }

    private static IEnumerable<Mischief> InParameters(Operation operation, IReadOnlyDictionary<string, string> ids)
    {
        var plain = AddressOf(operation, ids);
        foreach (var (name, place) in operation.Parameters.Where(p => p.In is "path" or "query"))
            foreach (var value in ValuesFor(name).Where(v => place == "query" || v != RefusedByKestrel))
            {
                var address = place == "path"
                    ? AddressOf(operation, new Dictionary<string, string>(ids) { [name] = value })
                    : $"{plain}?{name}={value}";
                yield return new Mischief(operation.Method, address, () => Json(operation, Whole(operation)), $"{name}={value}");
            }

        var twice = $"{plain}?page=1&page=2&q=a&q=b&%FF=%FF&pin={Operation.SentPin}&token={Operation.SentPassword}";
        yield return new Mischief(operation.Method, twice, () => Json(operation, Whole(operation)), "names said twice");
    }

    private static IEnumerable<string> ValuesFor(string name) =>
        Operation.IsSecret(name) ? InAddresses.Append(Operation.SentPin) : InAddresses;

    private static IEnumerable<Mischief> InBody(Operation operation, string address)
    {
        if (operation.Media.Count == 0) yield break;

        var whole = Whole(operation);
        foreach (var field in operation.Fields.Keys)
        {
            yield return Body(Whole(operation, without: field), $"without {field}");
            foreach (var value in Values) yield return Body(Whole(operation, field, value), $"{field}: {value}");
        }

        foreach (var body in WholeBodies) yield return Body(body, $"body {body}");
        for (var cut = 1; cut < 8; cut++) yield return Body(whole[..(whole.Length * cut / 8)], $"cut at {cut}/8");
        foreach (var media in OtherMedia)
            yield return new Mischief(operation.Method, address, () => Text(whole, media), $"as {media}");

        Mischief Body(string text, string what) => new(operation.Method, address, () => Json(operation, text), what);
    }

    private static IEnumerable<Mischief> InHeaders(Operation operation, string address)
    {
        var body = operation.Fields.Keys.Any(Operation.IsSecret) ? "{}" : Whole(operation); // each look at a secret is a slow hash
        foreach (var (name, value) in BadHeaders.All)
        {
            yield return new Mischief(operation.Method, address, () => Json(operation, body), $"{name}: {value}")
            {
                Headers = [(name, value)],
            };
        }

        foreach (var (name, value) in operation.Media.Count == 0 ? [] : BadHeaders.AboutBodies)
        {
            var sent = () => With(Json(operation, body)!, name, value);
            yield return new Mischief(operation.Method, address, sent, $"{name}: {value}");
        }
    }

    private static StringContent With(StringContent body, string header, string value)
    {
        body.Headers.Remove(header);
        body.Headers.TryAddWithoutValidation(header, value);
        return body;
    }

    private static string AddressOf(Operation operation, IReadOnlyDictionary<string, string> ids) =>
        operation.Parameters.Where(p => p.In == "path").Aggregate(
            operation.Path, (path, p) => path.Replace($"{{{p.Name}}}", ids.GetValueOrDefault(p.Name, "1"), StringComparison.Ordinal));

    private static string Whole(Operation operation, string? field = null, string? value = null, string? without = null)
    {
        var fields = operation.Fields.Where(f => f.Key != without).Select(f => $"\"{f.Key}\": {(f.Key == field ? value : f.Value)}");
        return $"{{{string.Join(", ", fields)}}}";
    }

    private static StringContent? Json(Operation operation, string body) => operation.Media.Count == 0 ? null
        : Text(body, operation.Media.Contains("application/json") ? "application/json" : operation.Media[0]);

    private static StringContent Text(string body, string media) => new(body, Encoding.UTF8, media);

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
