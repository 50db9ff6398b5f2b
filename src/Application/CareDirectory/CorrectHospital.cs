using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator corrects a health facility; from then on no list changes it.</summary>
public static class CorrectHospital
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(HospitalId HospitalId, HospitalForm Form, bool? IsVerified, byte[]? Picture, IfMatch? IfMatch)
        : ICommand<HospitalReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Form).SetValidator(new HospitalForm.HospitalValidator()).OverridePropertyName("");
    }

    internal sealed class Handler(
        ICareDirectoryDb db, FacilityFinder finder, PictureDesk pictures, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<HospitalReview>>
    {
        public async Task<Result<HospitalReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var hospital = await db.Hospitals.SingleOrDefaultAsync(e => e.Id == command.HospitalId, cancellationToken);
            if (hospital is null) return CareDirectoryErrors.HospitalNotFound;
            if (command.IfMatch.IsStaleFor(hospital)) return StaleChanges.Stale;

            var now = clock.GetUtcNow();
            var written = hospital.Follow(command.Form, await finder.ReferenceAsync(cancellationToken), now);
            if (!written.IsSuccess) return written.Error;

            hospital.FollowCheckBox(command.IsVerified, user.AccountId, now);
            var saved = await pictures.SaveAsync(
                hospital, PictureAddress.Hospitals, command.Picture, db.SaveChangesAsync, cancellationToken);
            if (!saved.IsSuccess) return saved.Error;

            return (await finder.LookAsync(from: null, cancellationToken)).At<HospitalReview>(hospital);
        }
    }
}
