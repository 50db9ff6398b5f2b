using System.Text.Json.Nodes;
using MamaCare.WebApi.Common.Authentication;

namespace MamaCare.WebApi.Compatibility;

/// <summary>Old pages send the PIN in a form, and with it whatever else they say; operations read JSON.</summary>
internal static class FormBodies
{
    public static void UseFormBodies(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var request = http.Request;
        if (request.HasFormContentType && http.GetEndpoint()?.Metadata.GetMetadata<AcceptsPin>() is not null)
        {
            request.Body = new MemoryStream(JsonOf(await ReadAsync(request, http.RequestAborted)));
            request.ContentType = "application/json";
        }

        await next(http);
    });

    private static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return await request.ReadFormAsync(ct);
        }
        catch (InvalidDataException unreadable)
        {
            throw new BadHttpRequestException("The form cannot be read.", StatusCodes.Status400BadRequest, unreadable);
        }
    }

    private static byte[] JsonOf(IFormCollection form)
    {
        var fields = new JsonObject();
        foreach (var (name, values) in form)
        {
            foreach (var value in values) SentForm.Add(fields, name, value ?? "");
        }

        return System.Text.Encoding.UTF8.GetBytes(fields.ToJsonString());
    }
}
