using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator writes a health facility into the directory that no list knows.</summary>
public static class AddHospital
{
    /// <param name="IsVerified">True makes it public at once; else it waits for its verification.</param>
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(HospitalForm Form, bool? IsVerified, byte[]? Picture) : ICommand<HospitalReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Form).SetValidator(new HospitalForm.HospitalValidator()).OverridePropertyName("");
            RuleFor(c => c.Form.Name).NotEmpty().OverridePropertyName("name");
        }
    }

    internal sealed class Handler(
        ICareDirectoryDb db, FacilityFinder finder, PictureDesk pictures, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<HospitalReview>>
    {
        public async Task<Result<HospitalReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var hospital = Hospital.ByHand(now);
            var written = hospital.Follow(command.Form, await finder.ReferenceAsync(cancellationToken), now);
            if (!written.IsSuccess) return written.Error;

            hospital.FollowCheckBox(command.IsVerified, user.AccountId, now);
            db.Hospitals.Add(hospital);
            var saved = await pictures.SaveAsync(
                hospital, PictureAddress.Hospitals, command.Picture, db.SaveChangesAsync, cancellationToken);
            if (!saved.IsSuccess) return saved.Error;

            return (await finder.LookAsync(from: null, cancellationToken)).At<HospitalReview>(hospital);
        }
    }
}
