using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;
using MamaCare.WebApi.Common;
using Microsoft.Net.Http.Headers;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>The pictures of the directory, for everybody.</summary>
internal static class PictureEndpoints
{
    /// <summary>A year: a new picture has a new name.</summary>
    private const string ForGood = "public, max-age=31536000, immutable";

    public static void MapPictures(this IEndpointRouteBuilder routes)
    {
        var pictures = routes.MapGroup("/static/uploads").WithTags("CareDirectory").AllowAnonymous();
        foreach (var folder in new[] { PictureAddress.Hospitals, PictureAddress.Doctors })
        {
            pictures.MapGet(
                    $"/{folder}/{{file}}",
                    (string file, string? size, HttpContext http, IPictureStore store, CancellationToken ct) =>
                        ShowAsync(folder, file, size, http, store, ct))
                .WithName($"ShowPictureOf{folder}").WithSummary("A picture of the directory; size=small for lists")
                .Produces(StatusCodes.Status200OK, contentType: "image/jpeg").WithExample(response: "(the picture)").MayAnswer(404);
        }
    }

    private static async Task<IResult> ShowAsync(
        string folder, string file, string? size, HttpContext http, IPictureStore store, CancellationToken ct)
    {
        if (await store.FindAsync(folder, file, small: size == "small", ct) is not { } picture)
            return CareDirectoryErrors.PictureNotFound.ToProblem();

        http.Response.Headers.CacheControl = ForGood;
        http.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        http.Response.Headers[HeaderNames.ContentSecurityPolicy] = "default-src 'none'; sandbox";
        return TypedResults.Bytes(picture, TypeOf(file));
    }

    public static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".png" => "image/png",
        ".webp" => "image/webp",
        _ => "image/jpeg",
    };
}
