using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Staff keep the entry of their facility; another name or licence number waits until an administrator has looked at it.</summary>
public static class CorrectOwnHospital
{
    [Requires(Permission.HospitalEntryWrite)]
    public sealed record Command(HospitalForm Form, byte[]? Picture, IfMatch? IfMatch) : ICommand<HospitalReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Form).SetValidator(new HospitalForm.HospitalValidator()).OverridePropertyName("");
    }

    internal sealed class Handler(ICareDirectoryDb db, FacilityFinder finder, PictureDesk pictures, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<HospitalReview>>
    {
        public async Task<Result<HospitalReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var hospital = await db.Hospitals.SingleOrDefaultAsync(e => e.Id == user.HospitalId, cancellationToken);
            if (hospital is null) return CareDirectoryErrors.NoPlace;
            if (command.IfMatch.IsStaleFor(hospital)) return StaleChanges.Stale;

            var now = clock.GetUtcNow();
            var form = command.Form with { Name = null, LicenseNumber = null };
            var written = hospital.Follow(form, await finder.ReferenceAsync(cancellationToken), now);
            if (!written.IsSuccess) return written.Error;

            var (name, licence) = command.Form.IdentityBeside(hospital);
            if (name is not null || licence is not null) hospital.Propose(name, licence, user.AccountId!.Value, now);
            var saved = await pictures.SaveAsync(
                hospital, PictureAddress.Hospitals, command.Picture, db.SaveChangesAsync, cancellationToken);
            if (!saved.IsSuccess) return saved.Error;

            return (await finder.LookAsync(from: null, cancellationToken)).At<HospitalReview>(hospital);
        }
    }
}
