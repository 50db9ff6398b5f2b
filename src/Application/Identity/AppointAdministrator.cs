using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>An administrator makes another: with a password that is told in person, or by a link that asks for one.</summary>
public static class AppointAdministrator
{
    /// <param name="Password">Null: an invitation is sent. It never travels in a message.</param>
    /// <param name="SendInvitation">Sent also when there is a password: the owner chooses another.</param>
    [Requires(Permission.AccountManage)]
    public sealed record Command(string? Name, string? Email, string? Password, bool Active, bool SendInvitation)
        : ICommand<AdministratorView>
    {
        internal bool IsInvited => string.IsNullOrEmpty(Password) || SendInvitation;
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().MustBeOneLine(Account.MaxNameLength);
            RuleFor(c => c.Email).NotEmpty().MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.Password).MustBeAPassword().When(c => !string.IsNullOrEmpty(c.Password));
            RuleFor(c => c.Active).Equal(true).When(c => c.IsInvited).OverridePropertyName("status")
                .WithMessage("Whoever accepts an invitation is active: give a password instead, or leave the status out.");
        }
    }

    internal sealed class Handler(IIdentityDb db, LinkBook links, ISecretHasher hasher, TimeProvider clock)
        : IRequestHandler<Command, Result<AdministratorView>>
    {
        public async Task<Result<AdministratorView>> Handle(Command command, CancellationToken cancellationToken)
        {
            var email = EmailAddress.From(command.Email!);
            if (!email.IsSuccess) return email.Error.At("email");
            if (await db.AccountsWith(email.Value).AnyAsync(a => a.Role == Role.Admin, cancellationToken))
                return IdentityErrors.EmailTaken.At("email");

            var (name, now) = (command.Name!.Trim(), clock.GetUtcNow());
            var account = Account.Invite(Role.Admin, name, email.Value, null, null, now);
            if (!command.IsInvited)
            {
                var hash = await hasher.HashAsync(command.Password!, cancellationToken);
                if (!hash.IsSuccess) return hash.Error;

                account = Account.ForAdministrator(name, email.Value, hash.Value, now);
            }

            if (!command.Active) account.Disable();

            await using var together = await db.BeginTogetherAsync(cancellationToken);
            db.Accounts.Add(account);
            await db.SaveChangesAsync(cancellationToken);
            if (command.IsInvited) links.Ask(LinkPurpose.Invitation, account.Id);
            await db.SaveChangesAsync(cancellationToken);
            await together.CommitAsync(cancellationToken);
            return AdministratorView.Of(account);
        }
    }
}
