using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;

namespace MamaCare.Application.CareDirectory;

/// <summary>A practitioner applies for an account; it stays closed until an administrator has looked at the licence.</summary>
public static class RegisterPractitioner
{
    [OpenToAll("an applicant has no account yet")]
    public sealed record Command(
        string? Name, string? Email, string? Phone, string? LicenseNumber,
        string? ProfessionalType, string? Specialization, string? HospitalAffiliation)
        : ICommand<PractitionerId>
    {
        /// <summary>Null when the applicant will use the PIN that comes with the verification.</summary>
        public string? Password { get; init; }

        public string? Address { get; init; }

        public string? City { get; init; }

        public string? State { get; init; }

        public string? PostalCode { get; init; }

        public string? Country { get; init; }

        public string? Website { get; init; }

        public string? Qualifications { get; init; }

        public string? Experience { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().MustBeOneLine(Practitioner.MaxNameLength);
            RuleFor(c => c.Email).NotEmpty();
            RuleFor(c => c.Phone).NotEmpty();
            RuleFor(c => c.LicenseNumber).NotEmpty().MustBeOneLine(Practitioner.MaxLicenceLength)
                .Must(n => n is null || n.Any(char.IsLetterOrDigit)).WithMessage("A licence number has letters or digits.");
            RuleFor(c => c.ProfessionalType).NotEmpty().MustBeOneLine(PractitionerProfile.MaxWordsLength);
            RuleFor(c => c.Specialization).NotEmpty().MustBeOneLine(PractitionerProfile.MaxWordsLength);
            RuleFor(c => c.HospitalAffiliation).NotEmpty().MustBeOneLine(PractitionerProfile.MaxAddressLength);
            RuleFor(c => c.Password).MustBeAPassword().When(c => !string.IsNullOrEmpty(c.Password));
            RuleFor(c => c.Address).MaximumLength(PractitionerProfile.MaxAddressLength);
            RuleFor(c => c.City).MustBeOneLine(PractitionerProfile.MaxWordsLength);
            RuleFor(c => c.State).MustBeOneLine(PractitionerProfile.MaxWordsLength);
            RuleFor(c => c.PostalCode).MustBeOneLine(PractitionerProfile.MaxWordsLength);
            RuleFor(c => c.Country).MustBeOneLine(PractitionerProfile.MaxWordsLength);
            RuleFor(c => c.Website).MustBeOneLine(PractitionerProfile.MaxAddressLength).MustBeAWebAddress();
            RuleFor(c => c.Qualifications).MaximumLength(PractitionerProfile.MaxTextLength);
            RuleFor(c => c.Experience).MaximumLength(PractitionerProfile.MaxTextLength);
        }
    }

    internal sealed class Handler(
        ICareDirectoryDb db, IAccountBook accounts, ISecretHasher hasher, IPhoneNumberReader phones, TimeProvider clock)
        : IRequestHandler<Command, Result<PractitionerId>>
    {
        public async Task<Result<PractitionerId>> Handle(Command command, CancellationToken cancellationToken)
        {
            var email = EmailAddress.From(command.Email!);
            if (!email.IsSuccess) return email.Error.At("email");
            var phone = phones.Read(command.Phone!);
            if (!phone.IsSuccess) return phone.Error.At("phone");

            var (name, licence) = (command.Name!.Trim(), command.LicenseNumber!.Trim());
            // Slow on purpose, so not in the transaction.
            var hash = string.IsNullOrEmpty(command.Password) ? null : await hasher.HashAsync(command.Password, cancellationToken);
            if (hash is { IsSuccess: false }) return hash.Error;

            await using var together = await db.BeginTogetherAsync(cancellationToken);
            var account = await accounts.OpenForPractitionerAsync(
                new NewPractitionerAccount(name, email.Value, phone.Value, licence, hash?.Value), cancellationToken);
            if (!account.IsSuccess) return account.Error;

            var practitioner = Practitioner.Register(
                account.Value, name, licence, email.Value, phone.Value, ProfileOf(command), clock.GetUtcNow());
            db.Practitioners.Add(practitioner);
            await db.SaveChangesAsync(cancellationToken);
            await together.CommitAsync(cancellationToken);
            return practitioner.Id;
        }

        private static PractitionerProfile ProfileOf(Command command) =>
            new(command.ProfessionalType!.Trim(), command.Specialization!.Trim(), command.HospitalAffiliation!.Trim())
            {
                Address = command.Address.OrNothing(),
                City = command.City.OrNothing(),
                State = command.State.OrNothing(),
                PostalCode = command.PostalCode.OrNothing(),
                Country = command.Country.OrNothing(),
                Website = command.Website.OrNothing(),
                Qualifications = command.Qualifications.OrNothing(),
                Experience = command.Experience.OrNothing(),
            };
    }
}
