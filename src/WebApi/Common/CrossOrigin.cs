using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace MamaCare.WebApi.Common;

/// <summary>Which pages of other servers may call: an allow-list, and nothing for anybody else.</summary>
/// <remarks>A preflight is answered before anybody is asked for a token. Cookies are let through: only to origins that are named.</remarks>
internal static class CrossOrigin
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    private static readonly string[] Sent = ["Content-Type", "Authorization", "Accept", "If-Match", IdempotencyKeys.Header];
    private static readonly string[] Read = ["Link", "X-Total-Count", "ETag", "Retry-After"];

    /// <summary>How long a browser may remember the answer to a preflight.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    public static IServiceCollection AddCrossOrigin(this IServiceCollection services)
    {
        services.AddOptions<CrossOriginOptions>().BindConfiguration(CrossOriginOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<CrossOriginOptions>>((cors, ours) => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. ours.Value.Origins]).WithMethods(Methods).WithHeaders(Sent).WithExposedHeaders(Read)
            .SetPreflightMaxAge(Remembered).AllowCredentials()));
        return services;
    }
}
