using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using MamaCare.Domain.Common;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace MamaCare.WebApi.Common;

/// <summary>Versions of single things as HTTP speaks of them: <c>ETag</c>, <c>If-Match</c>, <c>If-None-Match</c>.</summary>
/// <remarks>
/// How an operation takes part:
/// <list type="bullet">
/// <item>An answer of one thing implements <see cref="IVersioned"/>; each success that carries one has <c>ETag: "7"</c> by itself.</item>
/// <item>A PUT or DELETE takes <c>[FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch</c>, hands it to its command, and the handler
/// asks <c>if (command.IfMatch.IsStaleFor(loaded)) return StaleChanges.Stale;</c> → 412. A tag that is none is 400.</item>
/// <item>A PUT or DELETE that overwrites and that the contract does not name says <see cref="NeedsIfMatch"/>: 428 without one.</item>
/// <item>A read that is the same for everybody says <see cref="MayBeCached"/>.</item>
/// </list>
/// </remarks>
internal static class EntityTags
{
    public const string IfMatch = "If-Match";

    /// <summary>How long a cache may show the directory without asking again.</summary>
    public const string Briefly = "public, max-age=60";

    /// <summary>Bytes of the hash in a tag; enough that no two answers to one address share it.</summary>
    private const int HashLength = 12;

    /// <summary>Every success of these operations that answers one versioned thing carries its version.</summary>
    public static TBuilder WithEntityTags<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.AddEndpointFilter(async (call, next) =>
    {
        var answer = await next(call);
        if (Innermost(answer) is { StatusCode: null or < 300, Value: IVersioned one } && call.HttpContext.Response.Headers.ETag.Count == 0)
            call.HttpContext.Response.Headers.ETag = Tag(one.Version);
        return answer;
    });

    /// <summary>For what is the same for everybody: a short life in caches, a tag of the very bytes, 304 while they stay.</summary>
    public static TBuilder MayBeCached<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.AddEndpointFilter(async (call, next) =>
    {
        var answer = await next(call);
        if (!HttpMethods.IsGet(call.HttpContext.Request.Method) && !HttpMethods.IsHead(call.HttpContext.Request.Method)) return answer;
        if (Shown(answer) is not { } value) return answer;

        var body = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), ApiJson.Options);
        var hash = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, HashLength));
        var tag = value is IVersioned one ? $"\"{Number(one.Version)}.{hash}\"" : $"\"{hash}\"";
        call.HttpContext.Response.Headers.CacheControl = Briefly;
        call.HttpContext.Response.Headers.ETag = tag;
        return IsKnown(call.HttpContext.Request.GetTypedHeaders(), tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(body, "application/json; charset=utf-8");
    });

    /// <summary>Whoever overwrites says what he has read; without <c>If-Match</c> the answer is 428.</summary>
    public static RouteHandlerBuilder NeedsIfMatch(this RouteHandlerBuilder route) => route
        .MayAnswer(StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)
        .AddEndpointFilter(async (call, next) => call.HttpContext.Request.Headers.IfMatch.Count > 0
            ? await next(call)
            : TypedResults.Problem(HttpResults.Describe(
                StatusCodes.Status428PreconditionRequired, "version.needed",
                "Read it first, and send its ETag back as If-Match, so that nobody's change is lost.")));

    /// <summary>Compares weakly: a proxy that compressed the answer has made the tag a weak one.</summary>
    public static bool IsKnown(RequestHeaders request, string tag) =>
        request.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Tag.Equals(tag, StringComparison.Ordinal));

    /// <returns>What a success shows; null for any other answer.</returns>
    public static object? Shown(object? answer) =>
        Innermost(answer) is { StatusCode: null or StatusCodes.Status200OK, Value: { } value } ? value : null;

    private static string Tag(int version) => $"\"{Number(version)}\"";

    private static string Number(int version) => version.ToString(CultureInfo.InvariantCulture);

    private static (int? StatusCode, object? Value)? Innermost(object? answer) => answer switch
    {
        INestedHttpResult nested => Innermost(nested.Result),
        IValueHttpResult valued => ((answer as IStatusCodeHttpResult)?.StatusCode, valued.Value),
        _ => null,
    };
}
