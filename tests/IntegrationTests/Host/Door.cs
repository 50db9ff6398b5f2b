using System.Text.RegularExpressions;
using MamaCare.WebApi.Common;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Host;

/// <summary>One operation of the API as the server itself lists it, so that a new one is covered on the day it appears.</summary>
/// <param name="Example">The body that Swagger UI shows; null where there is none.</param>
/// <param name="Reads">The media types of the bodies it reads; none where it reads no body.</param>
public sealed partial record Door(HttpMethod Method, string Pattern, object? Example, IReadOnlyList<string> Reads)
{
    public bool TakesJson => Reads.Contains("application/json");

    /// <summary>And nothing else.</summary>
    public bool TakesFile => Reads.Contains("multipart/form-data") && !TakesJson;

    public bool ConcernsPatient => Pattern.Contains("{patientId", StringComparison.Ordinal);

    /// <summary>Made for those who do not care for her.</summary>
    public bool IsForEmergencies => Pattern.EndsWith("/break-glass", StringComparison.Ordinal);

    public static IReadOnlyList<Door> Of(MamaCareHost host) =>
        (from endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
         from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []
         select new Door(
             HttpMethod.Parse(method),
             "/" + endpoint.RoutePattern.RawText!.Trim('/'),
             endpoint.Metadata.GetMetadata<OpenApiExample>()?.Request,
             endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes ?? [])).ToList();

    /// <summary>Its address for this patient and her pregnancy; whatever else the pattern asks for is 1.</summary>
    public string AddressFor(long patientId, long pregnancyId = 1) =>
        Parameter().Replace(Pattern, parameter => parameter.Groups[1].Value switch
        {
            "patientId" => $"{patientId}",
            "pregnancyId" => $"{pregnancyId}",
            _ => "1",
        });

    public override string ToString() => $"{Method} {Pattern}";

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
