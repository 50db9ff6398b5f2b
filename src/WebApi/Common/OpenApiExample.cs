namespace MamaCare.WebApi.Common;

/// <summary>An example body that Swagger UI shows, and that works when sent.</summary>
/// <param name="Request">Anonymous object written as JSON; null where there is no body.</param>
/// <param name="Response">Anonymous object of the success answer.</param>
internal sealed record OpenApiExample(object? Request, object? Response);

internal static class OpenApiExamples
{
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder route, object? request = null, object? response = null) =>
        route.WithMetadata(new OpenApiExample(request, response));

    /// <summary>The problem answers an operation may give, beside those its group declares.</summary>
    public static RouteHandlerBuilder MayAnswer(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses) route.ProducesProblem(status);
        return route;
    }
}
