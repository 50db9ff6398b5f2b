using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Identity;

/// <summary>Somebody who was invited chooses a password; from now on the account is open.</summary>
public static class AcceptInvitation
{
    [OpenToAll("the link is the proof")]
    public sealed record Command(string? Token, string? Password) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Token).NotEmpty().MaximumLength(ConfirmPinRecovery.LongestToken);
            RuleFor(c => c.Password).NotEmpty().MustBeAPassword();
        }
    }

    internal sealed class Handler(IIdentityDb db, LinkBook links, ISecretHasher hasher, IAuditTrail trail)
        : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var link = await links.FindOpenAsync(LinkPurpose.Invitation, command.Token!, cancellationToken);
            if (link is null) return IdentityErrors.LinkNotValid;

            var account = await links.OwnerOfAsync(link, cancellationToken);
            if (account.Status is not AccountStatus.Pending) return IdentityErrors.LinkNotValid; // closed in the meantime

            trail.ActedAs(account.Id);
            var hash = await hasher.HashAsync(command.Password!, cancellationToken);
            if (!hash.IsSuccess) return hash.Error;

            account.AcceptInvitation(hash.Value);
            await links.UseAsync(link, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
