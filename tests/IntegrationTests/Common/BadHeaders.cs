namespace MamaCare.IntegrationTests.Common;

/// <summary>Headers that nobody should send; what Kestrel itself refuses, control characters say, is not among them.</summary>
internal static class BadHeaders
{
    private static readonly string Long = new('x', 6_000);

    private static readonly string[] Anywhere =
    [
        "", " ", "\u00e9\ud83d\ude00", "\u202egnp", "<script>alert(1)</script>", "'; drop table patients; --", Long, Operation.SentPassword,
    ];

    private static readonly string[] Tags =
    [
        "*", "\"", "\"\"", "1", "W/\"1\"", "w/1", "\"-1\"", "\"9223372036854775808\"", "\"1\",\"2\"", "\"1\", *", "\"a\"b\"", ",,,", "\"1",
        $"\"{Long}\"", string.Join(',', Enumerable.Repeat("\"1\"", 500)),
    ];

    private static readonly string[] Moments =
    [
        "yesterday", "0", "-1", "2026-02-30", "Mon, 99 Foo 2026 25:61:61 GMT", "Thu, 01 Jan 1970 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 01 Jan 1970 00:00:00 +9999",
    ];

    private static readonly Dictionary<string, string[]> OfRequests = new()
    {
        ["If-Match"] = Tags,
        ["If-None-Match"] = Tags,
        ["If-Modified-Since"] = Moments,
        ["If-Unmodified-Since"] = Moments,
        ["If-Range"] = [.. Tags, .. Moments],
        ["Idempotency-Key"] = ["1", "\"1\"", "a,b", "../../etc/passwd", "%00", "null", new string('k', 65), new string('k', 256)],
        ["Accept"] =
        [
            "text/html", "text/html, */*;q=0", "application/json;q=0", "application/xml;q=2", "*", "*/html", "a/b/c", ";;;q=", "q=1",
            "application/json;q=NaN", "image/*", string.Join(',', Enumerable.Repeat("a/b;q=0.1", 500)),
        ],
        ["Accept-Language"] =
            ["*", "-", "kri;q=abc", "zz;q=1,en;q=-1", "en_US", "i-klingon", "en-", "../en", $"en-{Long}", "en;q=1e400", ",;,;"],
        ["Accept-Encoding"] = ["br;q=9", "gzip;q=NaN", "*;q=0", "identity;q=0", "nonsense", "gzip;;", ";q=", "br, br, br, gzip;q=-1"],
        ["Range"] =
        [
            "bytes=0-", "bytes=-1", "bytes=5-1", "bytes=-", "bytes=", "lines=1", "bytes=99999999999999999999-", "bytes=a-b",
            $"bytes={string.Join(',', Enumerable.Repeat("0-0", 500))}",
        ],
        ["Origin"] =
        [
            "null", "*", "://", "http://", "https://evil.example", "javascript:alert(1)", "https://evil.example:99999",
            $"https://{Operation.SentPassword}.example", "https://a@b@c", "https://[::1", $"https://{Long}",
        ],
        ["X-Forwarded-For"] =
        [
            "unknown", "not-an-address", "999.999.999.999", "203.0.113.9:99999", "203.0.113.9, , 5", "[::1", "[2001:db8::1]:x",
            "fe80::1%eth0", "::ffff:203.0.113.9", "-1", string.Join(',', Enumerable.Repeat("203.0.113.9", 300)),
        ],
        ["X-Forwarded-Proto"] = ["javascript", "https,https,http", "://"],
        ["Authorization"] =
        [
            "Bearer", "Bearer ", "Bearer a.b.c", "Bearer eyJhbGciOiJub25lIn0.e30.", $"Bearer {Operation.SentPassword}", "Basic !!!", ":",
            "Negotiate", Operation.SentPassword, $"Bearer {Long}",
        ],
        ["Cookie"] = ["=", ";;;", "mamacare_refresh", $"mamacare_refresh={Operation.SentPassword}", "mamacare_refresh=%00%ff", "a=\"b"],
    };

    private static readonly Dictionary<string, string[]> OfBodies = new()
    {
        ["Content-Type"] =
        [
            "application/json; charset=utf-7", "application/json; charset=utf-16", "application/json; charset=",
            "application/json; charset=\"", "application/json; charset=nonsense", "application/json; charset=iso-8859-1",
            "application/json;;;", "application", "/", ";",
            "text/html; charset=utf-32", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"",
            $"multipart/form-data; boundary={Long}", "application/x-www-form-urlencoded; charset=utf-16",
            "application/x-www-form-urlencoded; charset=nonsense", "application/json, application/json",
        ],
        ["Content-Encoding"] = ["gzip", "br", "nonsense", "gzip, gzip"],
        ["Content-Language"] = ["-", "../en"],
    };

    /// <summary>For any request.</summary>
    public static IEnumerable<(string Name, string Value)> All => Pairs(OfRequests);

    /// <summary>For requests with a body.</summary>
    public static IEnumerable<(string Name, string Value)> AboutBodies => Pairs(OfBodies);

    private static IEnumerable<(string Name, string Value)> Pairs(Dictionary<string, string[]> headers) =>
        headers.SelectMany(h => h.Value.Concat(Anywhere).Select(value => (h.Key, value)));
}
