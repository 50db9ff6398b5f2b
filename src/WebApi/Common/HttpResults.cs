using System.Diagnostics;
using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace MamaCare.WebApi.Common;

/// <summary>The one place that knows HTTP statuses.</summary>
internal static class HttpResults
{
    /// <summary>Whole seconds; in the body too, for clients that cannot read the header across origins.</summary>
    private const string RetryAfter = "retry_after";

    /// <summary>
    /// RFC 9457, with <c>error</c> and <c>code</c> for clients, <c>errors</c> by field, <c>trace_id</c> for whoever looks into it.
    /// </summary>
    public static ProblemHttpResult ToProblem(this Error error) => TypedResults.Problem(Describe(error));

    public static ProblemDetails Describe(Error error)
    {
        var problem = Describe(StatusOf(error.Kind), error.Code, error.Message);
        if (error.Fields.Count > 0) problem.Extensions["errors"] = error.Fields;
        if (error.RetryAfter is { } wait) problem.Extensions[RetryAfter] = (int)Math.Ceiling(wait.TotalSeconds);
        foreach (var (name, detail) in error.Details) problem.Extensions[name] = detail;
        return problem;
    }

    public static ProblemDetails Describe(int status, string code, string sentence)
    {
        var problem = new ProblemDetails
        {
            Type = $"https://httpwg.org/specs/rfc9110.html#status.{status}",
            Title = ReasonPhrases.GetReasonPhrase(status),
            Status = status,
            Detail = sentence,
        };
        problem.Extensions["error"] = sentence;
        problem.Extensions["code"] = code;
        return problem;
    }

    /// <summary>Says which request it was.</summary>
    public static void Complete(this ProblemDetails problem, HttpContext http)
    {
        problem.Instance = http.Request.RouteValues.ContainsKey("pin") ? null : http.Request.Path; // a PIN is not repeated
        problem.Extensions["trace_id"] = Activity.Current?.TraceId.ToString();
        if (problem.Extensions.TryGetValue(RetryAfter, out var seconds)) http.Response.Headers.RetryAfter = $"{seconds}";
    }

    /// <summary>A bare array; the totals go into <c>X-Total-Count</c> and <c>Link</c>.</summary>
    public static Ok<IReadOnlyList<TDto>> ToArray<T, TDto>(this Page<T> page, HttpContext http, Func<T, TDto> toDto)
    {
        PageHeaders.Write(http, page.Number, page.Size, page.Total);
        return TypedResults.Ok<IReadOnlyList<TDto>>(page.Items.Select(toDto).ToList());
    }

    private static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.Stale => StatusCodes.Status412PreconditionFailed,
        ErrorKind.Gone => StatusCodes.Status410Gone,
        ErrorKind.Locked => StatusCodes.Status423Locked,
        ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
        ErrorKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No status for this kind."),
    };
}
