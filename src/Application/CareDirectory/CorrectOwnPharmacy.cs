using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Staff keep the entry of their pharmacy; another name or licence number waits until an administrator has looked at it.</summary>
public static class CorrectOwnPharmacy
{
    [Requires(Permission.PharmacyEntryWrite)]
    public sealed record Command(PharmacyForm Form, IfMatch? IfMatch) : ICommand<PharmacyReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Form).SetValidator(new FacilityForm.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<PharmacyReview>>
    {
        public async Task<Result<PharmacyReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var pharmacy = await db.Pharmacies.SingleOrDefaultAsync(e => e.Id == user.PharmacyId, cancellationToken);
            if (pharmacy is null) return CareDirectoryErrors.NoPlace;
            if (command.IfMatch.IsStaleFor(pharmacy)) return StaleChanges.Stale;

            var now = clock.GetUtcNow();
            var form = command.Form with { Name = null, LicenseNumber = null };
            var written = pharmacy.Follow(form, await finder.ReferenceAsync(cancellationToken), now);
            if (!written.IsSuccess) return written.Error;

            var (name, licence) = command.Form.IdentityBeside(pharmacy);
            if (name is not null || licence is not null) pharmacy.Propose(name, licence, user.AccountId!.Value, now);
            await db.SaveChangesAsync(cancellationToken);
            return (await finder.LookAsync(from: null, cancellationToken)).At<PharmacyReview>(pharmacy);
        }
    }
}
