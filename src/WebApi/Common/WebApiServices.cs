using MamaCare.Application.Common.Access;
using MamaCare.Infrastructure.Common;
using MamaCare.WebApi.Common.Authentication;
using MamaCare.WebApi.Compatibility;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace MamaCare.WebApi.Common;

/// <summary>What this floor needs: who calls, how JSON looks, how the API describes itself.</summary>
internal static class WebApiServices
{
    /// <summary>Bytes. Far above any record; uploads say their own limit.</summary>
    private const long LargestBody = 1 << 20;

    public static DataFolder DataFolder(this WebApplicationBuilder builder)
    {
        var path = builder.Configuration["DataFolder"] is { Length: > 0 } configured ? configured : "App_Data";
        return new DataFolder(Path.Combine(builder.Environment.ContentRootPath, path));
    }

    /// <remarks>Request paths hold ids, so the framework's own request lines stay off; what we log stands in each room's Log.cs.</remarks>
    public static void AddLogging(this WebApplicationBuilder builder) =>
        builder.Host.UseSerilog((context, log) => log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal) // its errors rise to us as exceptions
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error) // warns of every key that lies in a folder
            .MinimumLevel.Override("Quartz", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .ReadFrom.Configuration(context.Configuration)
            .WriteTo.Console(new CompactJsonFormatter()));

    public static IServiceCollection AddWebApi(this IServiceCollection services)
    {
        services.AddOptions<BootstrapOptions>().BindConfiguration(BootstrapOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpContextAccessor();
        services.AddScoped<ICurrentUser, CurrentUser>();
        services.AddCredentials();
        services.AddProblemDetails(problems =>
            problems.CustomizeProblemDetails = context => context.ProblemDetails.Complete(context.HttpContext));
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        services.AddCrossOrigin();
        services.AddRateLimits();
        Compression.AddTo(services);
        services.AddApiDescription();
        if (HasCollector) services.AddTelemetry();
        return services;
    }

    /// <summary>What every answer needs; whoever can answer an operation from memory stands behind it.</summary>
    public static void UseHeadersAndRouting(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseHeadRequests();
        app.UseCors();
        app.UseRouting();
    }

    public static void UseWebApi(this WebApplication app)
    {
        Compression.Use(app);
        app.UseProblemAnswers();
        app.UseRateLimiter();
        app.UseBodyCharsets();
        app.UseApiDescription();
        app.UseBareTokens();
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(NeverStoreAsync);
        app.UseIdempotencyKeys();
        app.UseFormBodies();
        app.UseOldForms();
    }

    /// <summary>Whatever was asked for with a token may hold a patient's data: no cache keeps it.</summary>
    private static Task NeverStoreAsync(HttpContext http, RequestDelegate next)
    {
        if (http.User.Identity?.IsAuthenticated == true || HttpMethods.IsPost(http.Request.Method))
            http.Response.Headers.CacheControl = "no-store";
        return next(http);
    }

    private static void AddTelemetry(this IServiceCollection services) => services.AddOpenTelemetry()
        .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddProcessor<Traces>().AddOtlpExporter())
        .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddOtlpExporter());

    /// <summary>The standard variable of OpenTelemetry; without it nothing is measured for nobody.</summary>
    private static bool HasCollector => Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 };
}
