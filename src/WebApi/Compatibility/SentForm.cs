using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using MamaCare.WebApi.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace MamaCare.WebApi.Compatibility;

/// <summary>A form as the existing pages send it, multipart/form-data with a picture in <c>image</c>, or its fields as JSON.</summary>
/// <param name="Image">Null without a picture; an empty file part is none.</param>
internal sealed record SentForm<T>(T Fields, byte[]? Image)
    where T : class
{
    public static async ValueTask<SentForm<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)) throw SentForm.WrongType();
        if (context.Request.HasJsonContentType())
            return new SentForm<T>(await ReadJsonAsync(context.Request), Image: null);
        if (!type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) throw SentForm.WrongType();

        var (fields, image) = await SentForm.ReadMultipartAsync(context.Request, type, context.RequestAborted);
        return new SentForm<T>(Read(() => fields.Deserialize<T>(ApiJson.Options)), image);
    }

    private static async Task<T> ReadJsonAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return Read(() => JsonSerializer.Deserialize<T>(body.ToArray(), ApiJson.Options));
    }

    private static T Read(Func<T?> read)
    {
        try
        {
            return read() ?? throw new JsonException();
        }
        catch (JsonException unreadable)
        {
            throw new BadHttpRequestException("The form cannot be read.", StatusCodes.Status400BadRequest, unreadable);
        }
    }
}

internal static class SentForm
{
    /// <summary>Bytes of a picture.</summary>
    public const int MaxImage = 8 << 20;

    /// <summary>Bytes of a whole form: the picture, and what stands around it.</summary>
    public const int MaxForm = MaxImage + (256 << 10);

    private const int MaxField = 64 << 10;
    private const int MaxFields = 100;
    private const string ImageField = "image";

    /// <summary>The fields as JSON, or as a form with a picture.</summary>
    public static RouteHandlerBuilder TakesForm<T>(this RouteHandlerBuilder route)
        where T : class => route.Accepts<T>("application/json", "multipart/form-data").WithMetadata(new RequestSizeLimitAttribute(MaxForm));

    public static BadHttpRequestException WrongType() =>
        new("The form is sent in another media type.", StatusCodes.Status415UnsupportedMediaType);

    /// <summary>A field that comes twice is a list: the way forms send several values of one name.</summary>
    /// <remarks>Named <c>field[]</c> it may be one all the same: whoever reads a list reads a text as one of a single entry.</remarks>
    public static void Add(JsonObject fields, string name, string text)
    {
        var field = name.EndsWith("[]", StringComparison.Ordinal) ? name[..^2] : name;
        if (!fields.TryGetPropertyValue(field, out var before)) fields[field] = text;
        else if (before is JsonArray list) list.Add(text);
        else fields[field] = new JsonArray(before!.GetValue<string>(), text);
    }

    /// <remarks>Read as a stream: ASP.NET Core's own form reading would first put all of a huge body on the disk.</remarks>
    public static async Task<(JsonObject Fields, byte[]? Image)> ReadMultipartAsync(
        HttpRequest request, MediaTypeHeaderValue type, CancellationToken ct)
    {
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary) throw WrongType();

        var (fields, image) = (new JsonObject(), (byte[]?)null);
        try
        {
            var form = new MultipartReader(boundary, request.Body);
            for (var count = 0; await form.ReadNextSectionAsync(ct) is { } part; count++)
            {
                if (count == MaxFields) throw Unreadable();
                if (part.GetContentDispositionHeader() is not { } disposition) continue;

                var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
                if (name == ImageField) image = IsPicture(disposition, part) ? await ReadImageAsync(part, ct) : image;
                else if (!disposition.IsFileDisposition()) Add(fields, name, await ReadTextAsync(part, ct));
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw Unreadable();
        }

        return (fields, image);
    }

    /// <remarks>Old pages send the address of the picture that is there, or <c>null</c>, as text: then there is no new one.</remarks>
    private static bool IsPicture(ContentDispositionHeaderValue disposition, MultipartSection part) =>
        disposition.IsFileDisposition() || part.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;

    private static async Task<byte[]?> ReadImageAsync(MultipartSection part, CancellationToken ct)
    {
        var image = await ReadAsync(part.Body, MaxImage, ct);
        if (image.Length == 0) return null;
        return part.ContentType is null || part.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
            || part.ContentType.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase)
            ? image
            : throw WrongType();
    }

    private static async Task<string> ReadTextAsync(MultipartSection part, CancellationToken ct) =>
        System.Text.Encoding.UTF8.GetString(await ReadAsync(part.Body, MaxField, ct));

    private static async Task<byte[]> ReadAsync(Stream body, int limit, CancellationToken ct)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        while (await body.ReadAsync(buffer, ct) is > 0 and var read)
        {
            if (content.Length + read > limit)
                throw new BadHttpRequestException("A part of the form is too large.", StatusCodes.Status413PayloadTooLarge);
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static BadHttpRequestException Unreadable() => new("The form cannot be read to its end.");
}
