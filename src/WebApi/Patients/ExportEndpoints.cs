using System.Text.Json;
using System.Text.Json.Nodes;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Patients;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Patients;

/// <summary>A patient takes a copy of everything along.</summary>
internal static class ExportEndpoints
{
    private const string Json = "application/json";
    private const string Pdf = "application/pdf";
    private const string Name = "mamacare-record";

    private static ProblemDetails NoFont => HttpResults.Describe(
        StatusCodes.Status503ServiceUnavailable, "record.no-font", "There is no font to print with; take the copy without format=pdf.");

    public static void MapExport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/patient/export", Export).WithTags("Own account").WithName(nameof(ExportRecord))
            .WithSummary("A copy of all that is kept about you, each list in the order of its own route: as JSON, or format=pdf for print")
            .Produces(StatusCodes.Status200OK, contentType: Json, additionalContentTypes: Pdf)
            .WithExample(response: new
            {
                taken_at = "2026-03-02T10:00:00Z",
                person = new { id = 7, patient_number = "481 902 3372", given_name = "Isatu", family_name = "Kamara" },
                contact_data = new { email = "isatu@example.org", phone = "+23276123456" },
                consents = new { email = true, sms = (bool?)null, emergency_contact = false, history = Array.Empty<object>() },
                pregnancies = Array.Empty<object>(),
            })
            .MayAnswer(400, 401, 403, 404, 503);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Export(
        OwnRecord own, HttpContext http, IMediator mediator, IRecordPrinter printer, CancellationToken ct, string? format = null)
    {
        if (format is not (null or "json" or "pdf")) return RequestErrors.Invalid("format", "Take json or pdf.").ToProblem();

        var result = await mediator.Send(new ExportRecord.Query(own.PatientId), ct);
        if (!result.IsSuccess) return result.Error.ToProblem();

        http.Response.Headers.CacheControl = "no-store";
        var record = Tree(result.Value);
        if (format != "pdf") return TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(record, ApiJson.Options), Json, $"{Name}.json");
        return printer.Print(record) is { } pages ? TypedResults.File(pages, Pdf, $"{Name}.pdf") : TypedResults.Problem(NoFont);
    }

    private static JsonObject Tree(ExportRecord.Response record)
    {
        var tree = new JsonObject { ["taken_at"] = JsonSerializer.SerializeToNode(record.TakenAt, ApiJson.Options) };
        foreach (var (name, part) in record.Parts) tree[name] = JsonSerializer.SerializeToNode(part, part.GetType(), ApiJson.Options);
        return tree;
    }
}
