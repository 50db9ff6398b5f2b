using MamaCare.Infrastructure.Health;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Common;

/// <summary>For load balancers and for the people on call. Says nothing about patients, so it is open to all.</summary>
internal static class HealthEndpoints
{
    private static readonly object Healthy = new
    {
        status = "healthy", database = "connected",
        checks = new { database = "connected", migrations = "applied", scheduler = "running", mail = "reachable" },
    };

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("").WithTags("Health").AllowAnonymous();
        health.MapGet("/health", Overall).WithSummary("Is everything well?").WithExample(response: Healthy).MayAnswer(503);
        health.MapGet("/api/health", Overall).WithSummary("Is everything well? (alias)").WithExample(response: Healthy).MayAnswer(503);
        health.MapGet("/health/live", Live).WithSummary("Is the process answering?").WithExample(response: new { status = "healthy" });
        health.MapGet("/health/ready", Overall).WithSummary("May it get requests? Database, migrations, scheduler, mail")
            .WithExample(response: Healthy).MayAnswer(503);
    }

    private static Ok<LiveDto> Live() => TypedResults.Ok(new LiveDto("healthy"));

    /// <remarks>Mail being down is shown, but does not take the server out of service: records can still be kept.</remarks>
    private static async Task<Results<Ok<HealthDto>, JsonHttpResult<HealthDto>>> Overall(
        HealthReporter reporter, HttpContext http, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var report = await reporter.ReportAsync(ct);
        var database = report.DatabaseConnected ? "connected" : "disconnected";
        return report.IsHealthy
            ? TypedResults.Ok(new HealthDto("healthy", database, report.Checks))
            : TypedResults.Json(new HealthDto("unhealthy", database, report.Checks), statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}

internal sealed record LiveDto(string Status);

internal sealed record HealthDto(string Status, string Database, IReadOnlyDictionary<string, string> Checks);
