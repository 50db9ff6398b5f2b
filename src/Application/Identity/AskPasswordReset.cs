using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Identity;

/// <summary>Somebody of the staff has forgotten the password: a link goes to the address of the account; the answer never says.</summary>
public static class AskPasswordReset
{
    private static readonly Role[] Staff = [Role.Admin, Role.Hospital, Role.Provider, Role.Pharmacist];

    /// <param name="Role">Which of the accounts with this address; null: each of them.</param>
    [OpenToAll("whoever forgot the password cannot sign in")]
    public sealed record Command(string? Email, Role? Role) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Email).NotEmpty().MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.Role).Must(r => r is null || Staff.Contains(r.Value))
                .WithMessage("This must be one of: admin, hospital, provider, pharmacist.");
        }
    }

    internal sealed class Handler(IIdentityDb db, AccountFinder finder, LinkBook links) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var may = await links.MayAskAsync(cancellationToken);
            if (!may.IsSuccess) return may.Error;

            foreach (var role in command.Role is { } one ? [one] : Staff)
            {
                var (account, _) = await finder.FindAsync(role, command.Email!, cancellationToken);
                links.Ask(LinkPurpose.PasswordReset, account?.Id);
            }

            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
