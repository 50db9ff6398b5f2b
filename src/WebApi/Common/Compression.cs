using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace MamaCare.WebApi.Common;

/// <summary>Brotli, else gzip, for text over 1 kB that somebody reads with GET.</summary>
/// <remarks>
/// Nothing else, because the size of a compressed answer tells what is in it: tokens and PINs are answered to POST only, beside what the
/// caller sent, and those answers stay as they are.
/// </remarks>
internal sealed class Compression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.AddSingleton<IResponseCompressionProvider, Compression>(); // the last one registered is taken
    }

    /// <summary>Compresses what stands outside of it, and tells that how long a short answer is.</summary>
    public static void Use(WebApplication app)
    {
        app.UseResponseCompression();
        app.Use(async (http, next) =>
        {
            var outside = http.Response.Body;
            await using var beginning = new HeldBeginning(outside, http.Response);
            http.Response.Body = beginning;
            try
            {
                await next(http);
                await beginning.CompleteAsync(http.RequestAborted);
            }
            finally
            {
                http.Response.Body = outside;
            }
        });
    }

    public override bool ShouldCompressResponse(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && !(context.Response.ContentLength < HeldBeginning.Threshold)
        && base.ShouldCompressResponse(context);
}
