using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator takes a pharmacy out of the directory.</summary>
public static class RemovePharmacy
{
    /// <param name="Force">Take it out of the lists even though other records point to it.</param>
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(PharmacyId PharmacyId, bool Force, IfMatch? IfMatch) : ICommand<Response>;

    public sealed record Response(EntryRemoval Became);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.PharmacyId.Value).GreaterThan(0).OverridePropertyName("id");
    }

    internal sealed class Handler(ICareDirectoryDb db, IEntryReferences references, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var pharmacy = await db.Pharmacies.SingleOrDefaultAsync(e => e.Id == command.PharmacyId, cancellationToken);
            if (pharmacy is null) return CareDirectoryErrors.PharmacyNotFound;
            if (command.IfMatch.IsStaleFor(pharmacy)) return StaleChanges.Stale;

            var isNeeded = await references.ExistAsync<Pharmacy>(pharmacy.Id.Value, cancellationToken);
            if (isNeeded && !command.Force) return CareDirectoryErrors.StillNeeded;

            if (isNeeded) pharmacy.Decide(Verification.Withdrawn(user.AccountId, clock.GetUtcNow()));
            else db.Pharmacies.Remove(pharmacy);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(isNeeded ? EntryRemoval.Withdrawn : EntryRemoval.Deleted);
        }
    }
}
