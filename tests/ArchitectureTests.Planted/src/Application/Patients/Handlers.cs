using FluentValidation;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Patients;

// S4
public static class HandleInPublic
{
    public sealed class Handler : PlantedHandler<SayNothing.Query>;
}

public static class HandleUnsealed
{
    internal class Handler : PlantedHandler<SayNothing.Query>;
}

public static class HandleByMediator
{
    internal sealed class Handler(IMediator mediator) : PlantedHandler<SayNothing.Query>
    {
        public override string? ToString() => mediator.ToString();
    }
}

public static class ValidateInPublic
{
    public sealed class Validator : AbstractValidator<SayNothing.Query>;
}

public static class HandleAtHome
{
    internal sealed class Handler : PlantedHandler<SayNothing.Query>;
}

public abstract class PlantedHandler<TRequest> : IRequestHandler<TRequest, Result<string>>
    where TRequest : IRequest<Result<string>>
{
    public Task<Result<string>> Handle(TRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();
}
