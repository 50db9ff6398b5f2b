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
    /// <param name="Password">Null when the applicant will use the PIN that comes with the verification.</param>
    [OpenToAll("an applicant has no account yet")]
    public sealed record Command(PractitionerForm Form, string? Password) : ICommand<PractitionerId>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IPhoneNumberReader phones)
        {
            RuleFor(c => c.Form).SetValidator(new PractitionerForm.Complete(phones)).OverridePropertyName("");
            RuleFor(c => c.Password).MustBeAPassword().When(c => !string.IsNullOrEmpty(c.Password));
        }
    }

    internal sealed class Handler(
        ICareDirectoryDb db, IAccountBook accounts, ISecretHasher hasher, IPhoneNumberReader phones, TimeProvider clock)
        : IRequestHandler<Command, Result<PractitionerId>>
    {
        public async Task<Result<PractitionerId>> Handle(Command command, CancellationToken cancellationToken)
        {
            var form = command.Form;
            var (name, licence) = (form.Name!.Trim(), form.LicenseNumber!.Trim());
            var (email, phone) = (form.EmailOr(default), form.PhoneOr(default, phones));
            // Slow on purpose, so not in the transaction.
            var hash = string.IsNullOrEmpty(command.Password) ? null : await hasher.HashAsync(command.Password, cancellationToken);
            if (hash is { IsSuccess: false }) return hash.Error;

            await using var together = await db.BeginTogetherAsync(cancellationToken);
            var account = await accounts.OpenForPractitionerAsync(
                new NewPractitionerAccount(name, email, phone, licence, hash?.Value), cancellationToken);
            if (!account.IsSuccess) return account.Error;

            var practitioner = Practitioner.Register(account.Value, name, licence, email, phone, form.Profile(), clock.GetUtcNow());
            db.Practitioners.Add(practitioner);
            await db.SaveChangesAsync(cancellationToken);
            await together.CommitAsync(cancellationToken);
            return practitioner.Id;
        }
    }
}
