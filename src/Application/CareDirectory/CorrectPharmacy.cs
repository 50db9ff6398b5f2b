using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator corrects a pharmacy; from then on no list changes it.</summary>
public static class CorrectPharmacy
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(PharmacyId PharmacyId, PharmacyForm Form, bool? IsVerified, IfMatch? IfMatch)
        : ICommand<PharmacyReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Form).SetValidator(new FacilityForm.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(
        ICareDirectoryDb db, FacilityFinder finder, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<PharmacyReview>>
    {
        public async Task<Result<PharmacyReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var pharmacy = await db.Pharmacies.SingleOrDefaultAsync(e => e.Id == command.PharmacyId, cancellationToken);
            if (pharmacy is null) return CareDirectoryErrors.PharmacyNotFound;
            if (command.IfMatch.IsStaleFor(pharmacy)) return StaleChanges.Stale;

            var now = clock.GetUtcNow();
            var written = pharmacy.Follow(command.Form, await finder.ReferenceAsync(cancellationToken), now);
            if (!written.IsSuccess) return written.Error;

            pharmacy.FollowCheckBox(command.IsVerified, user.AccountId, now);
            await db.SaveChangesAsync(cancellationToken);
            return (await finder.LookAsync(from: null, cancellationToken)).At<PharmacyReview>(pharmacy);
        }
    }
}
