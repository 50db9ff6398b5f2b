using MamaCare.Application.ClinicalRules;
using MamaCare.Application.Common;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.ClinicalRules;

internal static class ClinicalRuleEndpoints
{
    public static void MapClinicalRules(this IEndpointRouteBuilder routes)
    {
        var rules = routes.MapGroup("/api/clinical-rules").WithTags("ClinicalRules").AllowAnonymous();

        rules.MapGet("/", List).WithName(nameof(ListClinicalRules))
            .WithSummary("Every clinical rule in use, with its source and sign-off, by id and version")
            .WithExample(response: new[]
            {
                new
                {
                    id = "anc.contacts.interval",
                    version = 1,
                    statement = "Next contact 8 weeks after one before week 20, 6 weeks after one in weeks 20 to 25, …",
                    source = "WHO ANC Digital Adaptation Kit (WHO/SRH/21.2), sheet ANC.S.01",
                    sign_off = "pending",
                    valid_from = "2026-01-01",
                    valid_to = (string?)null,
                },
            })
            .MayAnswer(400);
    }

    private static Task<Results<Ok<IReadOnlyList<ListClinicalRules.RuleView>>, ProblemHttpResult>> List(
        HttpContext http, IMediator mediator, CancellationToken ct,
        int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        mediator.Send(new ListClinicalRules.Query(page, pageSize), ct).ToArrayAsync(http);
}
