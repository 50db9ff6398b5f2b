namespace MamaCare.WebApi.Common;

/// <summary>HEAD is GET without the body, everywhere: RFC 9110, 9.3.2.</summary>
internal static class HeadRequests
{
    /// <summary>For a GET that does something: whoever only looks whether a link is alive has not opened it.</summary>
    public static bool IsHead(this HttpContext http) => http.Items.ContainsKey(typeof(HeadRequests));

    public static void UseHeadRequests(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        var outside = http.Response.Body;
        http.Items[typeof(HeadRequests)] = true;
        http.Request.Method = HttpMethods.Get;
        http.Response.Body = Stream.Null;
        try
        {
            await next(http);
        }
        finally
        {
            http.Request.Method = HttpMethods.Head;
            http.Response.Body = outside;
        }
    });
}
