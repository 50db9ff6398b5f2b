namespace MamaCare.WebApi.Common;

/// <summary>What every answer tells browsers: believe its type, run nothing, frame nothing, tell nobody where you are.</summary>
internal static class SecurityHeaders
{
    private const string NoPage = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Swagger UI brings its own scripts, and styles and pictures within its page.</summary>
    private const string OurPage =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        // At the last moment: an answer to an exception begins with empty headers.
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal) ? OurPage : NoPage;
            return Task.CompletedTask;
        });
        return next(http);
    });
}
