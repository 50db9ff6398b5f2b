using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Staff say how their pharmacy stands today; everybody sees it at once, with the time.</summary>
public static class ConfirmPharmacyAvailability
{
    [Requires(Permission.PharmacyEntryWrite)]
    public sealed record Command(AvailabilityForm Form, IfMatch? IfMatch) : ICommand<PharmacyReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Form).SetValidator(new AvailabilityForm.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<PharmacyReview>>
    {
        public async Task<Result<PharmacyReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var pharmacy = await db.Pharmacies.SingleOrDefaultAsync(e => e.Id == user.PharmacyId, cancellationToken);
            if (pharmacy is null) return CareDirectoryErrors.NoPlace;
            if (command.IfMatch.IsStaleFor(pharmacy)) return StaleChanges.Stale;

            pharmacy.Confirm(command.Form.Read(user.AccountId!.Value, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
            return (await finder.LookAsync(from: null, cancellationToken)).At<PharmacyReview>(pharmacy);
        }
    }
}
