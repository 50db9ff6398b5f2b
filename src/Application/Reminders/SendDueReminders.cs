using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Reminders;

/// <summary>Sends every reminder that has come due, oldest first; nothing in the quiet hours.</summary>
/// <remarks>Safe to run twice and on many servers.</remarks>
public static class SendDueReminders
{
    [Requires(Permission.JobRun)]
    public sealed record Command : ICommand<Response>;

    /// <param name="Claimed">Taken from the queue; the rest of them was given back, withdrawn or had expired.</param>
    /// <param name="Failed">Will be tried again by themselves.</param>
    /// <param name="Parked">Failed for the tenth time.</param>
    public sealed record Response(long Claimed, long Sent, long Failed, long Parked);

    internal sealed class Validator : AbstractValidator<Command>;

    internal sealed class Handler(ReminderDispatcher dispatcher) : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken) =>
            await dispatcher.RunAsync(cancellationToken);
    }
}
