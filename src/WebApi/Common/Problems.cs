using System.Text.Json;
using MamaCare.Application.Common.Access;
using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Persistence;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Common;

/// <summary>Every refusal that no use case wrote is problem+json too: unreadable bodies, unknown paths, wrong verbs, our faults.</summary>
internal static class Problems
{
    public static void UseProblemAnswers(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = AnswerExceptionAsync,
            SuppressDiagnosticsCallback = _ => true, // its log line quotes what was sent; ours does not
        });
        app.UseStatusCodePages(context => context.HttpContext.RefuseAsync(Describe(context.HttpContext.Response.StatusCode)));
    }

    private static Task AnswerExceptionAsync(HttpContext http)
    {
        var exception = http.Features.Get<IExceptionHandlerFeature>()!.Error;
        var problem = exception switch
        {
            BadHttpRequestException { InnerException: JsonException json } => HttpResults.Describe(JsonProblems.Describe(json)),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Describe(StatusCodes.Status413PayloadTooLarge),
            BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } =>
                Describe(StatusCodes.Status415UnsupportedMediaType),
            BadHttpRequestException bad => HttpResults.Describe(JsonProblems.Describe(bad)),
            _ when exception.WhatIsAway() is { } away => Unavailable(away),
            _ => Describe(StatusCodes.Status500InternalServerError),
        };
        if (problem.Status >= 500)
            http.RequestServices.GetRequiredService<ILogger<Program>>().RequestFailed(problem.Status.Value, exception.WithoutMessages());
        return http.RefuseAsync(problem);
    }

    /// <summary>Answers with a refusal from outside every operation.</summary>
    public static Task RefuseAsync(this HttpContext http, ProblemDetails problem)
    {
        http.Response.StatusCode = problem.Status!.Value;
        if (problem.Status is StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = "5";
        problem.Complete(http);
        return http.Response.WriteAsJsonAsync(problem, ApiJson.Options, "application/problem+json");
    }

    private static ProblemDetails Unavailable(string what) => HttpResults.Describe(
        StatusCodes.Status503ServiceUnavailable, "http.unavailable", $"{what} does not answer; try again shortly.");

    private static ProblemDetails Describe(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => HttpResults.Describe(AccessErrors.SignIn),
        StatusCodes.Status403Forbidden => HttpResults.Describe(AccessErrors.NotAllowed),
        StatusCodes.Status404NotFound => HttpResults.Describe(status, "http.not-found", "There is nothing at this address."),
        StatusCodes.Status405MethodNotAllowed => HttpResults.Describe(status, "http.method", "This address does not know this method."),
        StatusCodes.Status413PayloadTooLarge => HttpResults.Describe(status, "http.too-large", "The body is too large."),
        StatusCodes.Status415UnsupportedMediaType => HttpResults.Describe(
            status, "http.media-type",
            "Send the body in the media type this operation takes: application/json, or multipart/form-data for files."),
        StatusCodes.Status429TooManyRequests => HttpResults.Describe(
            status, "http.too-many", "Too many requests came from your address; wait a little and try again."),
        StatusCodes.Status503ServiceUnavailable => Unavailable("The server"),
        >= 500 => HttpResults.Describe(status, "http.fault", "The server failed. Give the trace id to whoever looks after it."),
        _ => HttpResults.Describe(status, "http.refused", "The request cannot be understood."),
    };
}
