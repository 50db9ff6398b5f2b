using MamaCare.Application.Common;
using MamaCare.Application.Patients;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Patients;

/// <summary>What a patient decides about her own record and account.</summary>
internal static class OwnAccountEndpoints
{
    private static readonly object Consents = new { email = true, sms = (bool?)null, emergency_contact = false };

    public static void MapOwnAccount(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("").WithTags("Own account").MayAnswer(401, 403);

        var consents = own.MapGroup("/api/patient/consents").MayAnswer(404);
        consents.MapGet("", Get).WithName(nameof(GetConsents))
            .WithSummary("What you allow: reminders by e-mail, by text message, to your emergency contact; null: never asked")
            .WithExample(response: Consents);
        consents.MapPut("", Change).WithName(nameof(ChangeConsents))
            .WithSummary("Change what you allow; what is left out or null stays as it was")
            .WithExample(new { emergency_contact = false }, Consents).NeedsIfMatch().MayAnswer(400, 409);
        consents.MapGet("/history", History).WithName(nameof(ListConsentHistory))
            .WithSummary("What you said at which time, newest first, and who wrote it down")
            .WithExample(response: new[]
            {
                new
                {
                    subject = "email", given = true, recorded_at = "2026-03-02T10:00:00Z",
                    recorded_by = new { name = "Aminata Kamara", facility = "Princess Christian Maternity Hospital" },
                },
            })
            .MayAnswer(400);
        own.MapPost("/api/patient/close-account", Close).WithName(nameof(CloseAccount))
            .WithSummary("Close your account: no sign-in and no message any more; your facility keeps the record")
            .WithExample(new { pin = "042917" }, new { message = Closed }).MayAnswer(400, 404, 409, 423);

        routes.MapPost("/api/admin/patients/reopen-account", Reopen).WithTags("Patients").WithName(nameof(ReopenAccount))
            .WithSummary("Open the account of a patient who had closed it")
            .WithExample(new { patient_number = "481 902 3372" }).MayAnswer(400, 401, 403, 404, 409);
        routes.MapPost("/api/admin/patients/confirm-address", Confirm).WithTags("Patients").WithName(nameof(ConfirmAddress))
            .WithSummary("Say that a patient's e-mail address is hers although somebody else wrote it down: it leads to a new PIN again")
            .WithExample(new { patient_number = "481 902 3372" }).MayAnswer(400, 401, 403, 404, 409);
    }

    private static string Closed =>
        "Your account is closed. You get no more messages, and nobody can sign in with your PIN. Your facility keeps your record as long "
        + "as it must; an administrator can open the account again if you ask.";

    private static Task<Results<Ok<OwnConsentsDto>, ProblemHttpResult>> Get(OwnRecord own, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetConsents.Query(own.PatientId), ct).ToOkAsync(OwnConsentsDto.From);

    private static Task<Results<Ok<OwnConsentsDto>, ProblemHttpResult>> Change(
        OwnRecord own, ConsentsDto body, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(new ChangeConsents.Command(own.PatientId, ConsentsDto.Read(body), ifMatch), ct).ToOkAsync(OwnConsentsDto.From);

    private static Task<Results<Ok<IReadOnlyList<ListConsentHistory.Item>>, ProblemHttpResult>> History(
        OwnRecord own, HttpContext http, IMediator mediator, CancellationToken ct,
        int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize) =>
        mediator.Send(new ListConsentHistory.Query(own.PatientId, page, pageSize), ct).ToArrayAsync(http);

    private static Task<Results<Ok<MessageDto>, ProblemHttpResult>> Close(
        OwnRecord own, CloseAccountRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CloseAccount.Command(own.PatientId, body.Pin ?? ""), ct).ToMessageAsync(Closed);

    private static Task<Results<NoContent, ProblemHttpResult>> Reopen(
        ReopenAccountRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ReopenAccount.Command(body.PatientNumber ?? ""), ct).ToNoContentAsync();

    private static Task<Results<NoContent, ProblemHttpResult>> Confirm(
        ConfirmAddressRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ConfirmAddress.Command(body.PatientNumber ?? ""), ct).ToNoContentAsync();
}
