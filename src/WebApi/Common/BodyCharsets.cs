using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace MamaCare.WebApi.Common;

/// <summary>A body in a character set that nobody reads is refused before somebody tries: ASP.NET Core would call it our fault.</summary>
internal static class BodyCharsets
{
    public static void UseBodyCharsets(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.Charset.HasValue) return next(http);

        var charset = HeaderUtilities.RemoveQuotes(type.Charset);
        if (!IsKnown(charset))
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType; // the body is written where every refusal's is
            return Task.CompletedTask;
        }

        if (charset != type.Charset)
        {
            type.Charset = charset; // quotes are allowed, but not where JSON is read
            http.Request.ContentType = type.ToString();
        }

        return next(http);
    });

    private static bool IsKnown(StringSegment charset)
    {
        try
        {
            return Encoding.GetEncoding(charset.ToString()) is not null;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException) // the latter: UTF-7
        {
            return false;
        }
    }
}
