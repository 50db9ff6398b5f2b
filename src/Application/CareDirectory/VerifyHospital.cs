using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Makes a health facility public, or keeps it from the public.</summary>
public static class VerifyHospital
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(HospitalId HospitalId, bool? Approved, string? Reason, DateOnly? ExpiresOn, Evidence Evidence)
        : ICommand<VerificationState>, IDecision;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.MustBeADecision();
    }

    internal sealed class Handler(ICareDirectoryDb db, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<VerificationState>>
    {
        public async Task<Result<VerificationState>> Handle(Command command, CancellationToken cancellationToken)
        {
            var hospital = await db.Hospitals.SingleOrDefaultAsync(e => e.Id == command.HospitalId, cancellationToken);
            if (hospital is null) return CareDirectoryErrors.HospitalNotFound;

            var decided = command.Decide(user.AccountId, clock.GetUtcNow());
            if (!decided.IsSuccess) return decided.Error;

            hospital.Decide(decided.Value, command.Evidence);
            await db.SaveChangesAsync(cancellationToken);
            return decided.Value.State;
        }
    }
}
