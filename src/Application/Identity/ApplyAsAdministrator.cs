using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Somebody asks to become an administrator; the account stays closed until another administrator has approved it.</summary>
public static class ApplyAsAdministrator
{
    [OpenToAll("an applicant has no account yet")]
    public sealed record Command(string? Name, string? Email, string? Phone, string? Password) : ICommand<AccountId>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().MustBeOneLine(Account.MaxNameLength);
            RuleFor(c => c.Email).NotEmpty().MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.Phone).NotEmpty().MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.Password).NotEmpty().MustBeAPassword();
        }
    }

    internal sealed class Handler(
        IIdentityDb db, LinkBook links, ISecretHasher hasher, IPhoneNumberReader phones, TimeProvider clock)
        : IRequestHandler<Command, Result<AccountId>>
    {
        public async Task<Result<AccountId>> Handle(Command command, CancellationToken cancellationToken)
        {
            var may = await links.MayAskAsync(cancellationToken);
            if (!may.IsSuccess) return may.Error;

            var email = EmailAddress.From(command.Email!);
            if (!email.IsSuccess) return email.Error.At("email");
            var phone = phones.Read(command.Phone!);
            if (!phone.IsSuccess) return phone.Error.At("phone");
            if (await db.AccountsWith(email.Value).AnyAsync(a => a.Role == Role.Admin, cancellationToken))
                return IdentityErrors.EmailTaken.At("email");

            var hash = await hasher.HashAsync(command.Password!, cancellationToken);
            if (!hash.IsSuccess)
            {
                await links.AskedNothingAsync(may.Value, cancellationToken);
                return hash.Error;
            }

            var applicant = Account.ForApplicant(command.Name!.Trim(), email.Value, phone.Value, hash.Value, clock.GetUtcNow());
            db.Accounts.Add(applicant);
            await db.SaveChangesAsync(cancellationToken);
            return applicant.Id;
        }
    }
}
