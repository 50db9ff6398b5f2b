using System.Reflection;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Audit;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Audit;

/// <summary>Leaves a line for every command and every read that is not open to all, whether it was allowed or not.</summary>
/// <remarks>What MamaCare does by itself (jobs) is kept with the jobs, not here.</remarks>
internal sealed class AuditBehaviour<TRequest, TResponse>(ICurrentUser user, AuditTrail trail, IAuditDb db)
    : IPipelineBehavior<TRequest, TResponse>
    where TResponse : IResult<TResponse>
{
    private static readonly string Action = typeof(TRequest).DeclaringType?.Name ?? typeof(TRequest).Name;

    private static readonly bool OpenRead = typeof(TRequest).IsDefined(typeof(OpenToAllAttribute))
        && typeof(TRequest).GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQuery<>));

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (OpenRead || user.Role is Role.System) return await next();

        trail.Begin(Action);
        if (request is IConcernsPatient her) trail.Concerns(her.PatientId);
        if (request is IMentionsPatient { PatientId: { } named }) trail.Concerns(named);

        var outcome = AuditEntry.Failed;
        try
        {
            var response = await next();
            outcome = response.IsSuccess ? AuditEntry.Succeeded : response.Error!.Code;
            return response;
        }
        finally
        {
            // Not the caller's token: a caller who hangs up after the read has still read.
            var left = trail.ToWrite(outcome);
            if (left.Count > 0) await db.WriteApartAsync(left, CancellationToken.None);
            trail.Close();
        }
    }
}
