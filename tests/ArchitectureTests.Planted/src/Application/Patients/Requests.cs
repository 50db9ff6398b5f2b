using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;

namespace MamaCare.Application.Patients;

// S1
public static class AnswerAnInteger
{
    [Requires(Permission.ProfileRead)]
    public sealed record Command : IRequest<int>;
}

// S2
public static class SayNothing
{
    public sealed record Query : IQuery<string>;
}

public static class SayBoth
{
    [Requires(Permission.ProfileRead)]
    [OpenToAll("planted")]
    public sealed record Query : IQuery<string>;
}

public static class GiveNoReason
{
    [OpenToAll(" ")]
    public sealed record Query : IQuery<string>;
}

// S3
public static class NameHer
{
    [Requires(Permission.ProfileRead)]
    public sealed record Query(PatientId PatientId) : IQuery<string>;
}

public static class NamePerhaps
{
    [Requires(Permission.ProfileRead)]
    public sealed record Query(PatientId? PatientId) : IQuery<string>;
}

public static class NameMany
{
    [Requires(Permission.ProfileRead)]
    public sealed record Query(IReadOnlyList<PatientId> Patients) : IQuery<string>;
}

public static class NameHerProperly
{
    [Requires(Permission.ProfileRead)]
    public sealed record Query(PatientId PatientId) : IQuery<string>, IConcernsPatient;
}

// S5
[Requires(Permission.ProfileRead)]
public sealed record StandAloneQuery : IQuery<string>;

public static class BeUnsealed
{
    [Requires(Permission.ProfileRead)]
    public record Query : IQuery<string>;
}

public static class BeAClass
{
    [Requires(Permission.ProfileRead)]
    public sealed class Query : IQuery<string>;
}

public static class GoUnchecked
{
    [Requires(Permission.ContactDetailsWrite)]
    public sealed record Command(string Text) : ICommand;
}

public static class CarryNothing
{
    [Requires(Permission.ContactDetailsWrite)]
    public sealed record Command : ICommand;
}

public static class ListWithoutPages
{
    [Requires(Permission.ProfileRead)]
    public sealed record Query : IQuery<Page<string>>;
}

public static class ListUnbounded
{
    [Requires(Permission.ProfileRead)]
    public sealed record Query(int Page, int PageSize) : IQuery<Page<string>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>;
}

public static class ListBounded
{
    [Requires(Permission.ProfileRead)]
    public sealed record Query(int Page, int PageSize) : IQuery<Page<string>>, IPaged;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }
}

// S6
public static class FindHer
{
    [Requires(Permission.ProfileRead)]
    public sealed record Command : ICommand;

    internal sealed class Handler(ILooksAround around) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            await around.LookAsync();
            return Result.Success;
        }
    }
}

public static class ChangeHer
{
    [Requires(Permission.ProfileWrite)]
    public sealed record Command : ICommand;

    internal sealed class Handler : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            Func<IDomainEvent> later = () => new HerChange(default);
            return Task.FromResult(later() is HerChange ? Result.Success : Result.Success);
        }
    }
}

public static class ChangeHerNextDoor
{
    [Requires(Permission.ProfileWrite)]
    public sealed record Command : ICommand;

    internal sealed class Handler : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            Task.FromResult(new HeardNextDoor(default).Code == 0 ? Result.Success : Result.Success);
    }
}

public interface ILooksAround
{
    Task LookAsync();
}

internal sealed class LooksAround(IAuditTrail trail) : ILooksAround
{
    public async Task LookAsync()
    {
        await Task.Yield();
        trail.Concerns(default);
    }
}

public sealed record HerChange(PatientId PatientId) : IPatientEvent;

public sealed record HeardNextDoor(int Code) : IDomainEvent;

internal sealed class FollowsNextDoor(ILooksAround around) : IAlongside<HeardNextDoor>
{
    public Task HandleAsync(HeardNextDoor happened, CancellationToken ct) => around.LookAsync();
}
