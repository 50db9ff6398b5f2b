using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Decides at once about everything that came from one list and waits for a decision.</summary>
/// <remarks>Decisions taken before stay, unless the command names the state to be decided anew.</remarks>
public static class VerifyList
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(
        DirectorySource? Source, FacilityKind? Kind, VerificationState? Status, bool? Approved, string? Reason, DateOnly? ExpiresOn)
        : ICommand<Response>, IDecision
    {
        /// <summary>Of a whole list nobody looks at papers.</summary>
        public Evidence Evidence => Evidence.None;
    }

    public sealed record Response(int Changed);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            this.MustBeADecision();
            RuleFor(c => c.Source).NotNull();
        }
    }

    internal sealed class Handler(ICareDirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var decided = command.Decide(user.AccountId, clock.GetUtcNow());
            if (!decided.IsSuccess) return decided.Error;

            var state = command.Status ?? VerificationState.Pending;
            List<IFacility> waiting = [];
            if (command.Kind is not FacilityKind.Pharmacy)
                waiting.AddRange(await db.Hospitals.From(command.Source).InState(state).ToListAsync(cancellationToken));
            if (command.Kind is not FacilityKind.Hospital)
                waiting.AddRange(await db.Pharmacies.From(command.Source).InState(state).ToListAsync(cancellationToken));

            foreach (var facility in waiting) facility.Decide(decided.Value);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(waiting.Count);
        }
    }
}

public enum FacilityKind
{
    Hospital,
    Pharmacy,
}
