using System.IO.Compression;
using System.Security.Cryptography;
using MamaCare.WebApi.Common;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>One answer as JSON, and compressed as soon as the first client wants it so.</summary>
/// <param name="pageHeaders">Totals and links that belong to it.</param>
/// <param name="edition">Of the directory when it was asked.</param>
internal sealed class ReadyAnswer(
    byte[] json, IReadOnlyList<KeyValuePair<string, StringValues>> pageHeaders, long edition, DateTimeOffset madeAt) : IResult
{
    /// <summary>Bytes; below that, compression costs more than it saves.</summary>
    private const int WorthCompressing = 1024;

    /// <summary>Bytes; a whole list is packed well, because it is sent many times; a search is rarely asked twice.</summary>
    private const int WholeList = 200_000;
    private const int QualityOfLists = 5;
    private const int QualityOfSearches = 1;
    private const int BrotliWindow = 22;

    private readonly string _hash = Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 12));
    private readonly Lazy<byte[]> _brotli = new(() => Brotli(json));
    private readonly Lazy<byte[]> _gzip = new(() => Gzip(json));

    public long Edition => edition;

    public DateTimeOffset MadeAt => madeAt;

    public int Size => json.Length * 3 / 2; // with what the compressed forms add at most, near enough

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, encoding) = (httpContext.Response, Choose(httpContext.Request));
        var tag = encoding is null ? $"\"{_hash}\"" : $"\"{_hash}.{encoding}\""; // other bytes, another tag
        foreach (var (name, value) in pageHeaders) response.Headers[name] = value;
        response.Headers.ETag = tag;
        response.Headers.CacheControl = EntityTags.Briefly;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (httpContext.Request.Headers.IfNoneMatch.Count > 0 && EntityTags.IsKnown(httpContext.Request.GetTypedHeaders(), tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var body = encoding switch { "br" => _brotli.Value, "gzip" => _gzip.Value, _ => json };
        if (encoding is not null) response.Headers.ContentEncoding = encoding;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, 0, body.Length, httpContext.RequestAborted);
    }

    private string? Choose(HttpRequest request)
    {
        if (json.Length < WorthCompressing || request.Headers.AcceptEncoding.Count == 0) return null;

        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Accepts("br") ? "br" : Accepts("gzip") ? "gzip" : null;

        bool Accepts(string coding) =>
            accepted.Any(a => a.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && a.Quality is null or > 0);
    }

    private static byte[] Brotli(byte[] json)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        var quality = json.Length < WholeList ? QualityOfSearches : QualityOfLists;
        return BrotliEncoder.TryCompress(json, packed, out var length, quality, BrotliWindow) ? packed[..length] : json;
    }

    private static byte[] Gzip(byte[] json)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(json);
        return packed.ToArray();
    }
}
