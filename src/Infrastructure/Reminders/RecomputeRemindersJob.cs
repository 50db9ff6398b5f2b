using MamaCare.Application.Reminders;
using MamaCare.Infrastructure.Jobs;
using MediatR;

namespace MamaCare.Infrastructure.Reminders;

internal sealed class RecomputeRemindersJob(IMediator mediator) : IScheduledJob
{
    public string Name => "recompute-reminders";

    public string Description => "Holds every reminder against its pregnancy's plan; run it by hand after changing Reminders:* settings.";

    public string Cron => "0 30 2 * * ?";

    public async Task<IReadOnlyDictionary<string, long>> RunAsync(CancellationToken ct)
    {
        var done = (await mediator.Send(new RecomputeReminders.Command(), ct)).Value;
        return new Dictionary<string, long> { ["pregnancies"] = done.Pregnancies, ["changed"] = done.Changed };
    }
}
