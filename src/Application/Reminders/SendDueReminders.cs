using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Reminders;
using MediatR;
using Microsoft.Extensions.Options;

namespace MamaCare.Application.Reminders;

/// <summary>Sends every reminder that has come due, oldest first; nothing in the quiet hours. Safe to run twice and on many servers.</summary>
public static class SendDueReminders
{
    [Requires(Permission.JobRun)]
    public sealed record Command : ICommand<Response>;

    /// <param name="Claimed">Taken from the queue; the rest of them was given back, withdrawn or had expired.</param>
    /// <param name="Failed">Will be tried again by themselves.</param>
    /// <param name="Parked">Failed for the tenth time.</param>
    public sealed record Response(long Claimed, long Sent, long Failed, long Parked);

    internal sealed class Validator : AbstractValidator<Command>;

    internal sealed class Handler(
        IReminderQueue queue, ReminderComposer composer, ReminderDispatcher dispatcher, IOptions<ReminderOptions> options, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        private readonly QuietHours _quiet = options.Value.ToSettings().QuietHours;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var total = new Response(0, 0, 0, 0);
            while (!_quiet.Cover(clock.GetUtcNow()))
            {
                var claimed = await queue.ClaimAsync(options.Value.BatchSize, cancellationToken);
                if (claimed.Reminders.Count == 0) break;

                var batch = await composer.ComposeAsync(claimed.Reminders, cancellationToken);
                await queue.EndAsync(claimed, batch.Withdrawn, ReminderStatus.Withdrawn, cancellationToken);
                await queue.EndAsync(claimed, batch.Expired, ReminderStatus.Expired, cancellationToken);

                var done = await dispatcher.DispatchAsync(claimed, batch.Messages, cancellationToken);
                total = new Response(
                    total.Claimed + claimed.Reminders.Count, total.Sent + done.Sent, total.Failed + done.Failed, total.Parked + done.Parked);
                if (done.ServerUnreachable) break;
            }

            return total;
        }
    }
}
