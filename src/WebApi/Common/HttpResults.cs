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

    /// <summary>200 with what was asked for, or the problem.</summary>
    public static Task<Results<Ok<T>, ProblemHttpResult>> ToOkAsync<T>(this Task<Result<T>> asked)
        where T : notnull => asked.ToOkAsync(value => value);

    /// <inheritdoc cref="ToOkAsync{T}(Task{Result{T}})"/>
    public static async Task<Results<Ok<TDto>, ProblemHttpResult>> ToOkAsync<T, TDto>(this Task<Result<T>> asked, Func<T, TDto> toDto)
        where T : notnull
    {
        var result = await asked;
        return result.IsSuccess ? TypedResults.Ok(toDto(result.Value)) : result.Error.ToProblem();
    }

    /// <summary>201 with what has come to be, and where it stands; or the problem.</summary>
    public static async Task<Results<Created<TDto>, ProblemHttpResult>> ToCreatedAsync<T, TDto>(
        this Task<Result<T>> made, Func<T, string?> addressOf, Func<T, TDto> toDto)
        where T : notnull
    {
        var result = await made;
        return result.IsSuccess ? TypedResults.Created(addressOf(result.Value), toDto(result.Value)) : result.Error.ToProblem();
    }

    /// <inheritdoc cref="ToCreatedAsync{T, TDto}"/>
    public static Task<Results<Created<T>, ProblemHttpResult>> ToCreatedAsync<T>(this Task<Result<T>> made, Func<T, string?> addressOf)
        where T : notnull => made.ToCreatedAsync(addressOf, value => value);

    /// <summary>200 with a sentence for whoever did it, or the problem.</summary>
    public static async Task<Results<Ok<MessageDto>, ProblemHttpResult>> ToMessageAsync(this Task<Result> done, string message)
    {
        var result = await done;
        return result.IsSuccess ? TypedResults.Ok(new MessageDto(message)) : result.Error.ToProblem();
    }

    /// <summary>204, or the problem.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> ToNoContentAsync(this Task<Result> done)
    {
        var result = await done;
        return result.IsSuccess ? TypedResults.NoContent() : result.Error.ToProblem();
    }

    /// <summary>200 with a bare array, its totals in <c>X-Total-Count</c> and <c>Link</c>; or the problem.</summary>
    public static async Task<Results<Ok<IReadOnlyList<TDto>>, ProblemHttpResult>> ToArrayAsync<T, TDto>(
        this Task<Result<Page<T>>> asked, HttpContext http, Func<T, TDto> toDto)
    {
        var result = await asked;
        if (!result.IsSuccess) return result.Error.ToProblem();

        var page = result.Value;
        PageHeaders.Write(http, page.Number, page.Size, page.Total);
        return TypedResults.Ok<IReadOnlyList<TDto>>(page.Items.Select(toDto).ToList());
    }

    /// <inheritdoc cref="ToArrayAsync{T, TDto}"/>
    public static Task<Results<Ok<IReadOnlyList<T>>, ProblemHttpResult>> ToArrayAsync<T>(
        this Task<Result<Page<T>>> asked, HttpContext http) => asked.ToArrayAsync(http, item => item);

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

internal sealed record MessageDto(string Message);
