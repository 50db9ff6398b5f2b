using MamaCare.Domain.Common;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MamaCare.WebApi.Common;

/// <summary>Describes the headers that belong to no parameter of an operation.</summary>
internal sealed class OpenApiHeaders : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<KeyTaken>().Any())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = IdempotencyKeys.Header, In = ParameterLocation.Header,
                Description = "A key of your own, such as a UUID: repeated with the same body within 24 hours, it gets the same answer.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        foreach (var success in context.ApiDescription.SupportedResponseTypes.Where(IsOneVersionedThing))
        {
            if (operation.Responses?[$"{success.StatusCode}"] is not OpenApiResponse answer) continue;
            answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
            answer.Headers["ETag"] = new OpenApiHeader
            {
                Description = "The version, to be sent back as If-Match with a change.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        }
    }

    private static bool IsOneVersionedThing(Microsoft.AspNetCore.Mvc.ApiExplorer.ApiResponseType answer) =>
        answer is { StatusCode: >= 200 and < 300, Type: { } type } && type.IsAssignableTo(typeof(IVersioned));
}
