namespace MamaCare.WebApi.Compatibility;

/// <summary>
/// The mobile application sends its token as the whole <c>Authorization</c> header; on its routes that is a bearer token.
/// </summary>
internal static class BareTokens
{
    private const string Bearer = "Bearer";

    public static TBuilder TakesBareTokens<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(new BareTokenTaken());

    /// <summary>Between routing and authentication, which then sees what every other client sends.</summary>
    public static void UseBareTokens(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<BareTokenTaken>() is not null
            && http.Request.Headers.Authorization is [{ Length: > 0 } token] && !token.Contains(' ', StringComparison.Ordinal))
            http.Request.Headers.Authorization = $"{Bearer} {token}";
        return next(http);
    });

    private sealed record BareTokenTaken;
}
