using MamaCare.Application.Common;
using MamaCare.Application.Reminders;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Reminders;

internal static class ReminderEndpoints
{
    private static readonly object Planned = new
    {
        id = 12, patient_id = 7, pregnancy_id = 3, kind = "contact_ahead", contact_number = 2, offset_days = -7, about_on = "2026-03-09",
        send_at = "2026-03-02T09:00:00Z", status = "planned", recipient = "patient", channel = "email", language = "kri", attempts = 0,
        next_try_at = "2026-03-02T09:00:00Z",
    };

    public static void MapReminders(this IEndpointRouteBuilder routes)
    {
        var reminders = routes.MapGroup("/api/admin/reminders").WithTags("Reminders").MayAnswer(401, 403);
        reminders.MapGet("/", List).WithName(nameof(ListReminders))
            .WithSummary("Reminders by patient, status and day of sending, in the order they go out")
            .WithExample(response: new[] { Planned }).MayAnswer(400);
        reminders.MapGet("/{reminderId:long}", Get).WithName(nameof(GetReminder)).WithSummary("One reminder with every try to send it")
            .WithExample(response: new
            {
                reminder = Planned,
                attempts = new[]
                {
                    new
                    {
                        at = "2026-03-02T09:00:01Z", edition = 1, outcome = "refused", detail = "550 RecipientNotAccepted",
                        message_id = "reminder-12-1",
                    },
                },
            })
            .MayAnswer(404);
        reminders.MapPost("/{reminderId:long}/retry", Retry).WithName(nameof(RetryReminder))
            .WithSummary("Try a parked, cancelled or waiting reminder again now").WithExample(response: Planned).MayAnswer(404, 409);
        reminders.MapPost("/{reminderId:long}/cancel", Cancel).WithName(nameof(CancelReminder))
            .WithSummary("Call a reminder off").WithExample(response: Planned).MayAnswer(404, 409);
    }

    private static async Task<Results<Ok<IReadOnlyList<ReminderView>>, ProblemHttpResult>> List(
        HttpContext http, IMediator mediator, CancellationToken ct,
        [FromQuery(Name = "patient_id")] long? patientId = null, string? status = null, DateOnly? from = null, DateOnly? to = null,
        int page = 1, [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize)
    {
        if (!EnumWords<ReminderStatus>.TryReadFilter(status, "status", out var wanted, out var problem)) return problem;

        var patient = patientId is { } id ? new PatientId(id) : (PatientId?)null;
        return await mediator.Send(new ListReminders.Query(patient, wanted, from, to, page, pageSize), ct)
            .ToArrayAsync(http);
    }

    private static Task<Results<Ok<GetReminder.Response>, ProblemHttpResult>> Get(
        long reminderId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetReminder.Query(new ReminderId(reminderId)), ct).ToOkAsync();

    private static Task<Results<Ok<ReminderView>, ProblemHttpResult>> Retry(
        long reminderId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RetryReminder.Command(new ReminderId(reminderId)), ct).ToOkAsync();

    private static Task<Results<Ok<ReminderView>, ProblemHttpResult>> Cancel(
        long reminderId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CancelReminder.Command(new ReminderId(reminderId)), ct).ToOkAsync();
}
