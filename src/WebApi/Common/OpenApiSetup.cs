using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MamaCare.WebApi.Common.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.WebUtilities;
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
                Description =
                    "Sign in at `POST /api/admin/login` or `POST /api/healthcare-provider/login`, press Authorize, paste the token.",
            });
            swagger.AddSecurityDefinition(Bearer, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT",
                Description = "The token of a sign-in answer, without the word Bearer.",
            });
            swagger.CustomSchemaIds(type => type.FullName!.Split('.')[^1].Replace('+', '.'));
            swagger.SchemaFilter<LeaveVersionOut>();
            swagger.OperationFilter<Locks>();
            swagger.OperationFilter<Examples>();
            swagger.OperationFilter<OpenApiHeaders>();
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

    /// <summary>As <see cref="ApiJson"/> does.</summary>
    private sealed class LeaveVersionOut : ISchemaFilter
    {
        public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
        {
            if (context.Type.IsAssignableTo(typeof(IVersioned))) schema.Properties?.Remove(ApiJson.Version);
        }
    }

    /// <summary>A lock on each operation that is not open to all: a token, and a word where a PIN does as well.</summary>
    private sealed class Locks : IOperationFilter
    {
        public void Apply(OpenApiOperation operation, OperationFilterContext context)
        {
            var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
            if (metadata.OfType<IAllowAnonymous>().Any()) return;

            operation.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, context.Document)] = [] }];
            if (metadata.OfType<AcceptsPin>().FirstOrDefault() is { } pin) operation.Description = WithPin(pin.Role);
        }

        /// <remarks>In words, because the only scheme that this format has for it would put the PIN into an address.</remarks>
        private static string WithPin(Role role) =>
            "In place of a token: a `pin` and whose it is, "
            + (role is Role.Provider ? "`email` or `license_number`" : "`email`, `phone` or `patient_number`")
            + ", as fields of the JSON body or of a form.";
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

            foreach (var (status, answer) in operation.Responses ?? [])
            {
                var shown = status.StartsWith('2') ? example?.Response : Refusal(status);
                if (shown is null) continue;
                foreach (var body in answer.Content?.Values ?? []) Set(body, shown);
            }
        }

        private static object? Refusal(string status) => !int.TryParse(status, CultureInfo.InvariantCulture, out var number) || number < 400
            ? null
            : new
            {
                type = $"https://httpwg.org/specs/rfc9110.html#status.{number}",
                title = ReasonPhrases.GetReasonPhrase(number),
                status = number,
                detail = "One sentence that says what to do.",
                instance = "/api/…",
                error = "One sentence that says what to do.",
                code = "noun.adjective",
                trace_id = "4bf92f3577b34da6a3ce929d0e0e4736",
            };

        private static void Set(OpenApiMediaType body, object example)
        {
            body.Example = JsonSerializer.SerializeToNode(example, ApiJson.Options) ?? JsonValue.Create("");
        }
    }
}
