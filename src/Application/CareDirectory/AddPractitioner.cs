using AutoMapper;
using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator enters a practitioner who did not apply; the account opens with the verification, like any other.</summary>
public static class AddPractitioner
{
    /// <param name="IsVerified">True: the licence was looked at; the practitioner is told and gets a PIN.</param>
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(PractitionerForm Form, bool? IsVerified, byte[]? Picture) : ICommand<PractitionerReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IPhoneNumberReader phones) =>
            RuleFor(c => c.Form).SetValidator(new PractitionerForm.Complete(phones)).OverridePropertyName("");
    }

    internal sealed class Handler(
        ICareDirectoryDb db, IAccountBook accounts, PractitionerStanding standing, PictureDesk pictures, IPhoneNumberReader phones,
        IMapper mapper, ICurrentUser user, TimeProvider clock) : IRequestHandler<Command, Result<PractitionerReview>>
    {
        public async Task<Result<PractitionerReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var (form, now) = (command.Form, clock.GetUtcNow());
            var (name, licence) = (form.Name!.Trim(), form.LicenseNumber!.Trim());
            var (email, phone) = (form.EmailOr(default), form.PhoneOr(default, phones));

            await using var together = await db.BeginTogetherAsync(cancellationToken);
            var account = await accounts.OpenForPractitionerAsync(
                new NewPractitionerAccount(name, email, phone, licence, PasswordHash: null), cancellationToken);
            if (!account.IsSuccess) return account.Error;

            var practitioner = Practitioner.Register(account.Value, name, licence, email, phone, form.Profile(), now);
            practitioner.FollowCheckBox(command.IsVerified, user.AccountId, now);
            await standing.FollowAsync(practitioner, VerificationState.Pending, cancellationToken);
            var placed = await standing.WorksAtAsync(practitioner, form.HospitalId, cancellationToken);
            if (!placed.IsSuccess) return placed.Error;

            db.Practitioners.Add(practitioner);
            var saved = await pictures.SaveAsync(
                practitioner, PictureAddress.Doctors, command.Picture, db.SaveChangesAsync, cancellationToken);
            if (!saved.IsSuccess) return saved.Error;

            await together.CommitAsync(cancellationToken);
            return mapper.Map<PractitionerReview>(practitioner);
        }
    }
}
