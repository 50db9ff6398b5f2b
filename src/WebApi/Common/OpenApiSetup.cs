using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MamaCare.WebApi.Common;

/// <summary>The API's description at <c>/swagger</c>: what administrators work with every day.</summary>
internal static class OpenApiSetup
{
    private const string Bearer = "Bearer";

    public static IServiceCollection AddApiDescription(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "MamaCare",
                Version = "v1",
                Description = "Sign in at `POST /api/admin/login` or `POST /api/healthcare-provider/login`, press Authorize, paste the token.",
            });
            swagger.AddSecurityDefinition(Bearer, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT",
                Description = "The token of a sign-in answer, without the word Bearer.",
            });
            swagger.AddSecurityRequirement(document => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] });
            swagger.CustomSchemaIds(type => type.FullName!.Split('.')[^1].Replace('+', '.'));
            swagger.OperationFilter<Examples>();
            swagger.SupportNonNullableReferenceTypes();
        });
        return services;
    }

    public static void UseApiDescription(this WebApplication app)
    {
        app.UseSwagger();
        app.UseSwaggerUI(ui =>
        {
            ui.SwaggerEndpoint("/swagger/v1/swagger.json", "MamaCare v1");
            ui.DocumentTitle = "MamaCare API";
            ui.EnablePersistAuthorization();
            ui.DocExpansion(Swashbuckle.AspNetCore.SwaggerUI.DocExpansion.None);
        });
    }

    private sealed class Examples : IOperationFilter
    {
        public void Apply(OpenApiOperation operation, OperationFilterContext context)
        {
            var example = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<OpenApiExample>().LastOrDefault();
            if (example?.Request is { } request)
            {
                foreach (var body in operation.RequestBody?.Content?.Values ?? []) Set(body, request);
            }

            if (example?.Response is not { } response) return;
            foreach (var (status, answer) in operation.Responses ?? [])
            {
                if (!status.StartsWith('2')) continue;
                foreach (var body in answer.Content?.Values ?? []) Set(body, response);
            }
        }

        private static void Set(OpenApiMediaType body, object example)
        {
            body.Example = JsonSerializer.SerializeToNode(example, ApiJson.Options) ?? JsonValue.Create("");
        }
    }
}
