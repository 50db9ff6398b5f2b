using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Closes her record to somebody it was open to. What was written stays; an emergency opens it again for a day.</summary>
public static class RevokeAccess
{
    [Requires(Permission.AccessManage)]
    public sealed record Command(PatientId PatientId, CareRelationId Id) : ICommand, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id.Value).GreaterThan(0).OverridePropertyName("id");
    }

    internal sealed class Handler(IPatientsDb db, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var relation = await db.CareRelations.SingleOrDefaultAsync(
                r => r.Id == command.Id && r.PatientId == command.PatientId, cancellationToken);
            if (relation is null) return CareRelationErrors.NotFound;

            var ended = relation.End(clock.GetUtcNow());
            if (!ended.IsSuccess) return ended.Error;

            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
