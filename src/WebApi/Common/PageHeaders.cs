using System.Globalization;
using MamaCare.WebApi.Common.Authentication;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MamaCare.WebApi.Common;

/// <summary>Totals of a list beside its bare array: <c>X-Total-Count</c>, and <c>Link</c> as in RFC 8288.</summary>
internal static class PageHeaders
{
    private const string Total = "X-Total-Count";

    /// <summary>Said anew in each link; or never, for addresses are written down by proxies: a PIN, and whose it is.</summary>
    private static readonly HashSet<string> LeftOut = new(["page", "page_size", .. SentPin.Names], StringComparer.OrdinalIgnoreCase);

    public static void Write(HttpContext http, int number, int size, int total)
    {
        var last = Math.Max(1, (total + size - 1) / size);
        var links = new List<string> { Link(http, 1, size, "first") };
        if (number > 1) links.Add(Link(http, Math.Min(number - 1, last), size, "prev"));
        if (number < last) links.Add(Link(http, number + 1, size, "next"));
        links.Add(Link(http, last, size, "last"));

        http.Response.Headers[Total] = total.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.Link = string.Join(", ", links);
    }

    /// <returns>What <see cref="Write"/> has written to this answer.</returns>
    public static IReadOnlyList<KeyValuePair<string, StringValues>> WrittenTo(HttpContext http) =>
        http.Response.Headers.Where(h => h.Key is Total or nameof(http.Response.Headers.Link)).ToList();

    private static string Link(HttpContext http, int page, int size, string relation)
    {
        var query = http.Request.Query
            .Where(q => !LeftOut.Contains(q.Key))
            .SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value))
            .Append(KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture)))
            .Append(KeyValuePair.Create("page_size", (string?)size.ToString(CultureInfo.InvariantCulture)));
        var path = UriHelper.BuildRelative(http.Request.PathBase, http.Request.Path);
        return $"<{QueryHelpers.AddQueryString(path, query)}>; rel=\"{relation}\"";
    }
}
