using MamaCare.Domain.Identity;
using Microsoft.AspNetCore.Http.Metadata;

namespace MamaCare.WebApi.Common.Authentication;

/// <summary>This operation opens to an identifier and a PIN sent with the request itself, as old clients do, besides a token.</summary>
/// <param name="Role">Whose e-mail address, telephone or patient number it is; a <c>license_number</c> is always a practitioner's.</param>
internal sealed record AcceptsPin(Role Role);

internal static class PinAcceptance
{
    private static readonly string[] Forms = ["application/x-www-form-urlencoded", "multipart/form-data"];

    public static TBuilder AcceptsPin<TBuilder>(this TBuilder route, Role role = Role.Individual)
        where TBuilder : IEndpointConventionBuilder
    {
        route.WithMetadata(new AcceptsPin(role)).MayAnswer(423, 429, 503);
        route.Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<IAcceptsMetadata>().LastOrDefault() is { } body)
                endpoint.Metadata.Add(new AcceptsMetadata([.. body.ContentTypes, .. Forms], body.RequestType, body.IsOptional));
        });
        return route;
    }
}
