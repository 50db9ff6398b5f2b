using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Common;

/// <summary>Names the refusal behind a conflict that only the database could see.</summary>
public interface IConflictErrors
{
    Error For(string? constraint);
}

/// <summary>Turns a conflict that rose from the save into a refusal.</summary>
internal sealed class ConflictBehaviour<TRequest, TResponse>(IConflictErrors errors) : IPipelineBehavior<TRequest, TResponse>
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            return await next();
        }
        catch (ConflictException conflict)
        {
            return TResponse.Failure(errors.For(conflict.Constraint));
        }
    }
}
