using AutoMapper;
using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>A practitioner keeps the own entry: all but name, licence and facility, which an administrator has verified.</summary>
public static class CorrectOwnPractitioner
{
    [Requires(Permission.PractitionerEntryWrite)]
    public sealed record Command(PractitionerForm Form, byte[]? Picture, IfMatch? IfMatch) : ICommand<PractitionerReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IPhoneNumberReader phones)
        {
            RuleFor(c => c.Form).SetValidator(new PractitionerForm.Validator(phones)).OverridePropertyName("");
            RuleFor(c => c.Form.Name).Null().WithMessage(Verified).OverridePropertyName("name");
            RuleFor(c => c.Form.LicenseNumber).Null().WithMessage(Verified).OverridePropertyName("license_number");
            RuleFor(c => c.Form.HospitalId).Null().WithMessage(Verified).OverridePropertyName("hospital_id");
        }

        private const string Verified = "An administrator has verified this; ask one to change it.";
    }

    internal sealed class Handler(
        ICareDirectoryDb db, PractitionerStanding standing, PictureDesk pictures, IPhoneNumberReader phones, IMapper mapper,
        ICurrentUser user, TimeProvider clock) : IRequestHandler<Command, Result<PractitionerReview>>
    {
        public async Task<Result<PractitionerReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var practitioner = await db.Practitioners.SingleOrDefaultAsync(p => p.AccountId == user.AccountId, cancellationToken);
            if (practitioner is null) return CareDirectoryErrors.NoPlace;
            if (command.IfMatch.IsStaleFor(practitioner)) return StaleChanges.Stale;

            var form = command.Form;
            practitioner.Describe(
                form.EmailOr(practitioner.Email), form.PhoneOr(practitioner.Phone, phones), form.ProfileOr(practitioner.Profile),
                clock.GetUtcNow());
            var identified = await standing.IdentifyAsync(practitioner, cancellationToken);
            if (!identified.IsSuccess) return identified.Error;

            var saved = await pictures.SaveAsync(
                practitioner, PictureAddress.Doctors, command.Picture, db.SaveChangesAsync, cancellationToken);
            if (!saved.IsSuccess) return saved.Error;

            return mapper.Map<PractitionerReview>(practitioner);
        }
    }
}
