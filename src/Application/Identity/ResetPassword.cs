using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Identity;

/// <summary>Chooses a new password by the link that was sent; every session ends, and the owner is told.</summary>
public static class ResetPassword
{
    [OpenToAll("the link is the proof")]
    public sealed record Command(string? Token, string? NewPassword) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Token).NotEmpty().MaximumLength(ConfirmPinRecovery.LongestToken);
            RuleFor(c => c.NewPassword).NotEmpty().MustBeAPassword();
        }
    }

    internal sealed class Handler(IIdentityDb db, LinkBook links, SecretBook secrets, IAuditTrail trail) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var link = await links.FindOpenAsync(LinkPurpose.PasswordReset, command.Token!, cancellationToken);
            if (link is null) return IdentityErrors.LinkNotValid;

            var account = await links.OwnerOfAsync(link, cancellationToken);
            trail.ActedAs(account.Id);
            var chosen = await secrets.ChoosePasswordAsync(account, command.NewPassword!, cancellationToken);
            if (!chosen.IsSuccess) return chosen;

            await links.UseAsync(link, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
