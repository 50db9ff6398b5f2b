using FluentValidation;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Common.Validation;

/// <summary>Refuses a request whose shape is wrong, with the messages of every field at once.</summary>
/// <remarks>
/// A validator looks at the shape alone and lives as long as the server: what depends on the caller or on the rows is the handler's.
/// </remarks>
internal sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var messages = new List<(string Field, string Message)>();
        foreach (var validator in validators)
        {
            var outcome = await validator.ValidateAsync(request, cancellationToken);
            messages.AddRange(outcome.Errors.Select(e => (e.PropertyName, e.ErrorMessage)));
        }

        return messages.Count == 0 ? await next() : TResponse.Failure(RequestErrors.Invalid(messages));
    }
}
