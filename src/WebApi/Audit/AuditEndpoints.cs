using MamaCare.Application.Audit;
using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Audit;

internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/admin/audit", Search).WithTags("Audit").WithName(nameof(SearchAudit))
            .WithSummary("Search the trail: by account, patient, action, outcome and time, newest first")
            .WithExample(response: new[]
            {
                new
                {
                    id = 41, at = "2026-03-02T10:00:00Z", account_id = 2, role = "provider", patient_id = 7, action = "RegisterPregnancy",
                    outcome = "ok", address = "10.0.0.7", trace_id = "4bf92f3577b34da6a3ce929d0e0e4736",
                    hospital_id = 3, reason = (string?)null, break_glass = false,
                },
            })
            .MayAnswer(400, 401, 403);

        routes.MapGet("/api/patient/access-log", ReadLog).WithTags("Access").WithName(nameof(ReadAccessLog))
            .WithSummary("Who opened or changed your record, newest first; your own visits are marked")
            .WithExample(response: new[]
            {
                new
                {
                    at = "2026-03-02T10:00:00Z", role = "provider", name = "Aminata Kamara",
                    facility = "Princess Christian Maternity Hospital", what = "Opened your record in an emergency",
                    reason = "Brought in unconscious, nobody is with her", break_glass = true, own = false,
                },
            })
            .MayAnswer(400, 401, 403, 404);
    }

    private static Task<Results<Ok<IReadOnlyList<ReadAccessLog.Item>>, ProblemHttpResult>> ReadLog(
        OwnRecord own, HttpContext http, IMediator mediator, CancellationToken ct,
        int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        mediator.Send(new ReadAccessLog.Query(own.PatientId, page, pageSize), ct).ToArrayAsync(http);

    private static async Task<Results<Ok<IReadOnlyList<SearchAudit.AuditLine>>, ProblemHttpResult>> Search(
        HttpContext http, IMediator mediator, CancellationToken ct,
        [FromQuery(Name = "account_id")] long? accountId = null, [FromQuery(Name = "patient_id")] long? patientId = null,
        string? action = null, string? outcome = null, DateOnly? from = null, DateOnly? to = null,
        int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize)
    {
        var account = accountId is { } a ? new AccountId(a) : (AccountId?)null;
        var patient = patientId is { } p ? new PatientId(p) : (PatientId?)null;
        return await mediator.Send(new SearchAudit.Query(account, patient, action, outcome, from, to, page, pageSize), ct)
            .ToArrayAsync(http);
    }
}
