using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Staff say how their facility stands today; everybody sees it at once, with the time.</summary>
public static class ConfirmHospitalAvailability
{
    [Requires(Permission.HospitalEntryWrite)]
    public sealed record Command(AvailabilityForm Form, IfMatch? IfMatch) : ICommand<HospitalReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Form).SetValidator(new AvailabilityForm.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<HospitalReview>>
    {
        public async Task<Result<HospitalReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var hospital = await db.Hospitals.SingleOrDefaultAsync(e => e.Id == user.HospitalId, cancellationToken);
            if (hospital is null) return CareDirectoryErrors.NoPlace;
            if (command.IfMatch.IsStaleFor(hospital)) return StaleChanges.Stale;

            hospital.Confirm(command.Form.Read(user.AccountId!.Value, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
            return (await finder.LookAsync(from: null, cancellationToken)).At<HospitalReview>(hospital);
        }
    }
}
