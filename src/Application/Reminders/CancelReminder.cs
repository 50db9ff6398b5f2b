using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Reminders;

/// <summary>Calls a reminder off for good.</summary>
public static class CancelReminder
{
    [Requires(Permission.ReminderOperate)]
    public sealed record Command(ReminderId ReminderId) : ICommand<ReminderView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.ReminderId.Value).GreaterThan(0).OverridePropertyName("reminder_id");
    }

    internal sealed class Handler(IRemindersDb db, IPlanningLock planning, IAuditTrail trail, TimeProvider clock)
        : IRequestHandler<Command, Result<ReminderView>>
    {
        public async Task<Result<ReminderView>> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var together = await db.BeginTogetherAsync(cancellationToken);
            await planning.HoldAsync(command.ReminderId, cancellationToken);
            var reminder = await db.Reminders.SingleOrDefaultAsync(r => r.Id == command.ReminderId, cancellationToken);
            if (reminder is null) return ReminderErrors.NotFound;

            trail.Concerns(reminder.PatientId);
            var done = reminder.Cancel(clock.GetUtcNow());
            if (!done.IsSuccess) return done.Error;

            await db.SaveChangesAsync(cancellationToken);
            await together.CommitAsync(cancellationToken);
            return ReminderView.Of(reminder);
        }
    }
}
