using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Takes back a code that nobody has used yet.</summary>
public static class RevokeSharingCode
{
    [Requires(Permission.AccessManage)]
    public sealed record Command(PatientId PatientId, SharingCodeId Id) : ICommand, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id.Value).GreaterThan(0).OverridePropertyName("id");
    }

    internal sealed class Handler(IPatientsDb db, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var code = await db.SharingCodes.SingleOrDefaultAsync(
                c => c.Id == command.Id && c.PatientId == command.PatientId, cancellationToken);
            if (code is null) return SharingCodeErrors.NotFound;

            var revoked = code.Revoke(clock.GetUtcNow());
            if (!revoked.IsSuccess) return revoked.Error;

            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
