using MamaCare.WebApi.Common;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>Reads the field <c>file</c> of a multipart form, and no more of it than is allowed.</summary>
/// <remarks>Read as a stream: ASP.NET Core's own form reading would first put all of a huge body on the disk.</remarks>
internal static class UploadedFile
{
    private const string Field = "file";

    /// <summary>What the boundaries and headers around the file may take.</summary>
    public const int FormOverhead = 64 * 1024;

    public static async Task<(byte[]? File, ProblemHttpResult? Problem)> ReadAsync(HttpRequest request, int limit, CancellationToken ct)
    {
        var tooLarge = Refuse(StatusCodes.Status413PayloadTooLarge, "too-large", $"The file is larger than {limit / 1024 / 1024} MB.");
        var notMultipart = Refuse(
            StatusCodes.Status415UnsupportedMediaType, "not-multipart", "Send the file as multipart/form-data, in the field file.");
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
            return (null, notMultipart);
        if (request.ContentLength > limit + FormOverhead) return (null, tooLarge);

        try
        {
            var form = new MultipartReader(boundary, request.Body);
            while (await form.ReadNextSectionAsync(ct) is { } section)
            {
                if (section.GetContentDispositionHeader() is not { } part || HeaderUtilities.RemoveQuotes(part.Name) != Field) continue;
                return await ReadAsync(section.Body, limit, ct) is { } file ? (file, null) : (null, tooLarge);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return (null, Refuse(StatusCodes.Status400BadRequest, "not-readable", "The form cannot be read to its end."));
        }

        return (null, Refuse(StatusCodes.Status400BadRequest, "file-missing", "The form has no field called file."));
    }

    /// <returns>Null when there is more than the limit.</returns>
    private static async Task<byte[]?> ReadAsync(Stream body, int limit, CancellationToken ct)
    {
        using var file = new MemoryStream();
        var buffer = new byte[81920];
        while (await body.ReadAsync(buffer, ct) is > 0 and var read)
        {
            if (file.Length + read > limit) return null;
            file.Write(buffer, 0, read);
        }

        return file.ToArray();
    }

    private static ProblemHttpResult Refuse(int status, string code, string sentence) =>
        TypedResults.Problem(HttpResults.Describe(status, $"import.{code}", sentence));
}
