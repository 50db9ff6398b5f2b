using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Audit;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Opens the record of somebody outside one's care in an emergency, for a day; she and the administrators are told.</summary>
public static class BreakGlass
{
    private const int ShortestReason = 10;

    /// <param name="PatientId">Or her number.</param>
    [Requires(Permission.BreakGlass)]
    public sealed record Command(PatientId? PatientId, string? PatientNumber, string Reason) : ICommand<Response>, IMentionsPatient;

    /// <param name="Until">The moment at which the record closes again.</param>
    public sealed record Response(PatientId PatientId, string PatientNumber, string Name, DateTimeOffset Until);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.PatientNumber).NotEmpty().When(c => c.PatientId is null);
            RuleFor(c => c.PatientNumber).MustBeOneLine(50);
            RuleFor(c => c.Reason).Must(reason => reason.Trim().Length >= ShortestReason)
                .WithMessage($"Say in at least {ShortestReason} characters why her record must be opened.");
            RuleFor(c => c.Reason).MustBeOneLine(AuditReason.MaxLength);
        }
    }

    internal sealed class Handler(IPatientsDb db, ICurrentUser user, IAuditTrail trail, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            trail.Because(command.Reason.Trim());
            var patients = db.Patients.AsNoTracking();
            var patient = command.PatientId is { } id
                ? await patients.KeptByIdAsync(id, cancellationToken)
                : await patients.KeptByNumberAsync(command.PatientNumber!, cancellationToken);
            if (patient is null) return CareRelationErrors.PatientNotFound;

            trail.Concerns(patient.Id);
            var (me, now) = (user.AccountId!.Value, clock.GetUtcNow());
            if (await db.CareRelations.OpenTo(user, now).AnyAsync(r => r.PatientId == patient.Id, cancellationToken))
                return CareRelationErrors.OpenAlready;

            var dayAgo = now - CareRelation.Emergency;
            var broken = await db.CareRelations.CountAsync(
                r => r.AccountId == me && r.Reason == CareReason.BreakGlass && r.Since > dayAgo, cancellationToken);
            if (broken >= CareRelation.MostEmergenciesADay) return CareRelationErrors.TooManyEmergencies;

            var relation = CareRelation.ByBreakGlass(patient.Id, me, now);
            db.CareRelations.Add(relation);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(patient.Id, patient.Number.ToString(), patient.Person.Name.Full, relation.Until!.Value);
        }
    }
}
