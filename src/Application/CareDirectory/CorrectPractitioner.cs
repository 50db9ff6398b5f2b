using AutoMapper;
using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator corrects a practitioner's entry; the account follows.</summary>
public static class CorrectPractitioner
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(PractitionerId PractitionerId, PractitionerForm Form, bool? IsVerified, byte[]? Picture, IfMatch? IfMatch)
        : ICommand<PractitionerReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IPhoneNumberReader phones) =>
            RuleFor(c => c.Form).SetValidator(new PractitionerForm.Validator(phones)).OverridePropertyName("");
    }

    internal sealed class Handler(
        ICareDirectoryDb db, PractitionerStanding standing, PictureDesk pictures, IPhoneNumberReader phones, IMapper mapper,
        ICurrentUser user, TimeProvider clock) : IRequestHandler<Command, Result<PractitionerReview>>
    {
        public async Task<Result<PractitionerReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var practitioner = await db.Practitioners.SingleOrDefaultAsync(p => p.Id == command.PractitionerId, cancellationToken);
            if (practitioner is null) return CareDirectoryErrors.PractitionerNotFound;
            if (command.IfMatch.IsStaleFor(practitioner)) return StaleChanges.Stale;

            var (form, now, before) = (command.Form, clock.GetUtcNow(), practitioner.Verification.State);
            practitioner.Correct(
                form.Name?.Trim() ?? practitioner.Name, form.LicenseNumber?.Trim() ?? practitioner.LicenceNumber,
                form.EmailOr(practitioner.Email), form.PhoneOr(practitioner.Phone, phones), form.ProfileOr(practitioner.Profile), now);
            practitioner.FollowCheckBox(command.IsVerified, user.AccountId, now);
            var identified = await standing.IdentifyAsync(practitioner, cancellationToken);
            if (!identified.IsSuccess) return identified.Error;

            await standing.FollowAsync(practitioner, before, cancellationToken);
            var placed = await standing.WorksAtAsync(practitioner, form.HospitalId, cancellationToken);
            if (!placed.IsSuccess) return placed.Error;

            var saved = await pictures.SaveAsync(
                practitioner, PictureAddress.Doctors, command.Picture, db.SaveChangesAsync, cancellationToken);
            if (!saved.IsSuccess) return saved.Error;

            return mapper.Map<PractitionerReview>(practitioner);
        }
    }
}
