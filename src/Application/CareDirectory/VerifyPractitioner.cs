using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Lets a practitioner in after a look at the licence, or turns the application down; the applicant is told.</summary>
public static class VerifyPractitioner
{
    /// <param name="HospitalId">The facility that the practitioner was found to work at; only a confirmed one counts for access.</param>
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(
        PractitionerId PractitionerId, bool? Approved, string? Reason, DateOnly? ExpiresOn, Evidence Evidence, HospitalId? HospitalId)
        : ICommand<VerificationState>, IDecision;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.MustBeADecision();
    }

    internal sealed class Handler(ICareDirectoryDb db, PractitionerStanding standing, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<VerificationState>>
    {
        public async Task<Result<VerificationState>> Handle(Command command, CancellationToken cancellationToken)
        {
            var practitioner = await db.Practitioners.SingleOrDefaultAsync(p => p.Id == command.PractitionerId, cancellationToken);
            if (practitioner is null) return CareDirectoryErrors.PractitionerNotFound;

            var decided = command.Decide(user.AccountId, clock.GetUtcNow());
            if (!decided.IsSuccess) return decided.Error;

            var placed = await standing.WorksAtAsync(practitioner, command.HospitalId, cancellationToken);
            if (!placed.IsSuccess) return placed.Error;

            await standing.DecideAsync(practitioner, decided.Value, cancellationToken, command.Evidence);
            await db.SaveChangesAsync(cancellationToken);
            return decided.Value.State;
        }
    }
}
