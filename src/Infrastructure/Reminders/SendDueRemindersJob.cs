using MamaCare.Application.Reminders;
using MamaCare.Infrastructure.Jobs;
using MediatR;

namespace MamaCare.Infrastructure.Reminders;

internal sealed class SendDueRemindersJob(IMediator mediator) : IScheduledJob
{
    public string Name => "send-due-reminders";

    public string Description => "Sends the reminders that have come due, outside the quiet hours.";

    public string Cron => "0 * * * * ?";

    public async Task<IReadOnlyDictionary<string, long>> RunAsync(CancellationToken ct)
    {
        var done = (await mediator.Send(new SendDueReminders.Command(), ct)).Value;
        return new Dictionary<string, long>
        {
            ["claimed"] = done.Claimed, ["sent"] = done.Sent, ["failed"] = done.Failed, ["parked"] = done.Parked,
        };
    }
}
