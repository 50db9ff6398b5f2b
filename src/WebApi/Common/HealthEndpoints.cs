using MamaCare.Infrastructure.Health;

namespace MamaCare.WebApi.Common;

/// <summary>For load balancers and for the people on call. Says nothing about patients, so it is open to all.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("").WithTags("Health").AllowAnonymous();
        health.MapGet("/health", Overall).WithSummary("Is everything well?")
            .WithExample(response: new { status = "healthy", database = "connected" });
        health.MapGet("/api/health", Overall).WithSummary("Is everything well? (alias)")
            .WithExample(response: new { status = "healthy", database = "connected" });
        health.MapGet("/health/live", Live).WithSummary("Is the process answering?").WithExample(response: new { status = "healthy" });
        health.MapGet("/health/ready", Overall).WithSummary("May it get requests? Database, migrations, scheduler, mail")
            .WithExample(response: new { status = "healthy", database = "connected" });
    }

    private static IResult Live() => Results.Json(new { status = "healthy" }, ApiJson.Options);

    /// <remarks>Mail being down is shown, but does not take the server out of service: records can still be kept.</remarks>
    private static async Task<IResult> Overall(HealthReporter reporter, HttpContext http, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var report = await reporter.ReportAsync(ct);
        var body = new
        {
            status = report.IsHealthy ? "healthy" : "unhealthy",
            database = report.DatabaseConnected ? "connected" : "disconnected",
            checks = report.Checks,
        };
        return Results.Json(body, ApiJson.Options, statusCode: report.IsHealthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
