using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Identity;

/// <summary>Somebody has forgotten her PIN: a link goes to the address of the account if it is hers; the answer never says.</summary>
public static class AskPinRecovery
{
    [OpenToAll("whoever forgot her PIN cannot sign in")]
    public sealed record Command(string? Email, string? Phone) : ICommand;

    /// <summary>Bounds only: neither of the two is answered like one that nobody has.</summary>
    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Email).MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.Phone).MaximumLength(EmailAddress.MaxLength);
        }
    }

    internal sealed class Handler(IIdentityDb db, AccountFinder finder, LinkBook links) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var may = await links.MayAskAsync(cancellationToken);
            if (!may.IsSuccess) return may.Error;

            var identifier = (string.IsNullOrWhiteSpace(command.Email) ? command.Phone : command.Email) ?? "";
            var (account, _) = await finder.FindAsync(Role.Individual, identifier, cancellationToken);
            links.Ask(LinkPurpose.PinRecovery, account is { AddressIsHers: true } ? account.Id : null);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
