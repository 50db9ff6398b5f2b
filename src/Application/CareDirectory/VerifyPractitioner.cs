using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Lets a practitioner in after a look at the licence, or turns the application down; the applicant is told.</summary>
public static class VerifyPractitioner
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(PractitionerId PractitionerId, bool? Approved, string? Reason, DateOnly? ExpiresOn)
        : ICommand<VerificationState>, IDecision;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.MustBeADecision();
    }

    internal sealed class Handler(ICareDirectoryDb db, IAccountBook accounts, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<VerificationState>>
    {
        public async Task<Result<VerificationState>> Handle(Command command, CancellationToken cancellationToken)
        {
            var practitioner = await db.Practitioners.SingleOrDefaultAsync(p => p.Id == command.PractitionerId, cancellationToken);
            if (practitioner is null) return CareDirectoryErrors.PractitionerNotFound;

            var decided = command.Decide(user.AccountId, clock.GetUtcNow());
            if (!decided.IsSuccess) return decided.Error;

            var before = practitioner.Verification.State;
            practitioner.Decide(decided.Value);
            await FollowAsync(practitioner, before, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return decided.Value.State;
        }

        /// <summary>A renewal only moves the account's end: it must not open one that was closed for another reason.</summary>
        private async Task FollowAsync(Practitioner practitioner, VerificationState before, CancellationToken ct)
        {
            var now = practitioner.Verification.State;
            if (now is VerificationState.Verified)
                await accounts.SetEndAsync(practitioner.AccountId, practitioner.Verification.ExpiresOn, ct);
            if (now == before) return;
            if (now is VerificationState.Verified) await accounts.ActivateAsync(practitioner.AccountId, ct);
            else await accounts.CloseUntilVerifiedAsync(practitioner.AccountId, ct);
        }
    }
}
