using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator takes a health facility out of the directory.</summary>
public static class RemoveHospital
{
    /// <param name="Force">Take it out of the lists even though other records point to it.</param>
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(HospitalId HospitalId, bool Force, IfMatch? IfMatch) : ICommand<Response>;

    public sealed record Response(EntryRemoval Became);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.HospitalId.Value).GreaterThan(0).OverridePropertyName("id");
    }

    internal sealed class Handler(
        ICareDirectoryDb db, IEntryReferences references, PictureDesk pictures, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var hospital = await db.Hospitals.SingleOrDefaultAsync(e => e.Id == command.HospitalId, cancellationToken);
            if (hospital is null) return CareDirectoryErrors.HospitalNotFound;
            if (command.IfMatch.IsStaleFor(hospital)) return StaleChanges.Stale;

            var isNeeded = await references.ExistAsync<Hospital>(hospital.Id.Value, cancellationToken);
            if (isNeeded && !command.Force) return CareDirectoryErrors.StillNeeded;

            if (isNeeded) hospital.Decide(Verification.Withdrawn(user.AccountId, clock.GetUtcNow()));
            else db.Hospitals.Remove(hospital);
            await db.SaveChangesAsync(cancellationToken);
            if (!isNeeded) await pictures.RemoveAsync(hospital, PictureAddress.Hospitals, cancellationToken);
            return new Response(isNeeded ? EntryRemoval.Withdrawn : EntryRemoval.Deleted);
        }
    }
}
