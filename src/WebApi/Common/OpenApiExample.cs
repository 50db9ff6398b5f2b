using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Common;

/// <summary>An example body that Swagger UI shows, and that works when sent.</summary>
/// <param name="Request">Anonymous object written as JSON; null where there is no body.</param>
/// <param name="Response">Anonymous object of the success answer.</param>
internal sealed record OpenApiExample(object? Request, object? Response);

internal static class OpenApiExamples
{
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder route, object? request = null, object? response = null) =>
        route.WithMetadata(new OpenApiExample(request, response));

    /// <summary>The problem answers that an operation, or each one of a group, may give.</summary>
    public static TBuilder MayAnswer<TBuilder>(this TBuilder route, params int[] statuses)
        where TBuilder : IEndpointConventionBuilder
    {
        foreach (var status in statuses)
            route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), ["application/problem+json"]));
        return route;
    }
}
