using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace MamaCare.WebApi.Common;

/// <summary>Bounds what one address may write without a token, whatever it writes.</summary>
internal static class RateLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>The window slides in steps of ten seconds.</summary>
    private const int Steps = 6;

    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitOptions>>((limiter, ours) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            var perAddress = new SlidingWindowRateLimiterOptions
            {
                PermitLimit = ours.Value.OpenWritesPerMinute, Window = Window, SegmentsPerWindow = Steps,
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => IsOpenWrite(http)
                ? RateLimitPartition.GetSlidingWindowLimiter($"from {http.Connection.RemoteIpAddress}", _ => perAddress)
                : RateLimitPartition.GetNoLimiter("unbounded"));
            limiter.OnRejected = (refused, _) =>
            {
                var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
                refused.HttpContext.Response.Headers.RetryAfter =
                    Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask; // the body is written where every refusal's is
            };
        });
        return services;
    }

    private static bool IsOpenWrite(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
        && !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method);
}
