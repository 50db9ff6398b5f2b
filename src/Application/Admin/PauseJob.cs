using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Admin;

/// <summary>Stops the schedule of a job, or lets it go on.</summary>
public static class PauseJob
{
    [Requires(Permission.JobOperate)]
    public sealed record Command(string Name, bool Paused) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
    }

    internal sealed class Handler(IJobDesk desk) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command command, CancellationToken cancellationToken) =>
            desk.PauseAsync(command.Name, command.Paused, cancellationToken);
    }
}
