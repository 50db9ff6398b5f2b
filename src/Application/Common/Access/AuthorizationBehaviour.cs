using System.Reflection;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Common.Access;

/// <summary>Refuses before anything is read: who are you, may you do this, may you see her.</summary>
/// <remarks>
/// Closed by default: a request that declares neither <see cref="RequiresAttribute"/> nor <see cref="OpenToAllAttribute"/> is refused.
/// </remarks>
internal sealed class AuthorizationBehaviour<TRequest, TResponse>(ICurrentUser user, IPatientAccess access)
    : IPipelineBehavior<TRequest, TResponse>
    where TResponse : IResult<TResponse>
{
    private static readonly bool Open = typeof(TRequest).IsDefined(typeof(OpenToAllAttribute));
    private static readonly Permission? Needed = typeof(TRequest).GetCustomAttribute<RequiresAttribute>()?.Permission;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (Open) return await next();
        if (!user.IsAuthenticated) return TResponse.Failure(AccessErrors.SignIn);
        if (Needed is not { } permission || !user.May(permission)) return TResponse.Failure(AccessErrors.NotAllowed);
        if (request is IConcernsPatient her && !await access.AllowsAsync(her.PatientId, cancellationToken))
            return TResponse.Failure(AccessErrors.NotYourPatient);
        return await next();
    }
}
