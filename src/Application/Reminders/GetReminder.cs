using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Reminders;

/// <summary>One reminder with every try to send it, oldest first.</summary>
public static class GetReminder
{
    [Requires(Permission.ReminderOperate)]
    public sealed record Query(ReminderId ReminderId) : IQuery<Response>;

    public sealed record Response(ReminderView Reminder, IReadOnlyList<AttemptView> Attempts);

    /// <param name="Edition">Counted up when the reminder had to be told again because its day moved.</param>
    /// <param name="Detail">Reply code of the mail server, or the type of the error.</param>
    public sealed record AttemptView(DateTimeOffset At, int Edition, DeliveryOutcome Outcome, string? Detail, string MessageId);

    internal sealed class Handler(IRemindersDb db, IAuditTrail trail) : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var reminder = await db.Reminders.AsNoTracking().SingleOrDefaultAsync(r => r.Id == query.ReminderId, cancellationToken);
            if (reminder is null) return ReminderErrors.NotFound;

            trail.Concerns(reminder.PatientId);
            var attempts = await db.DeliveryAttempts.AsNoTracking().Where(a => a.ReminderId == query.ReminderId).OrderBy(a => a.Id)
                .Select(a => new AttemptView(a.At, a.Edition, a.Outcome, a.Detail, a.MessageId)).ToListAsync(cancellationToken);
            return new Response(ReminderView.Of(reminder), attempts);
        }
    }
}
