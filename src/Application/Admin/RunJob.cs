using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Admin;

/// <summary>Runs a job now and answers with what it did.</summary>
public static class RunJob
{
    [Requires(Permission.JobOperate)]
    public sealed record Command(string Name) : ICommand<JobRun>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
    }

    internal sealed class Handler(IJobDesk desk) : IRequestHandler<Command, Result<JobRun>>
    {
        public Task<Result<JobRun>> Handle(Command command, CancellationToken cancellationToken) =>
            desk.RunAsync(command.Name, cancellationToken);
    }
}
