using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Chooses a new PIN by the token of a recovery link, or by e-mail address while the opened link's window lasts; once.</summary>
public static class ResetPin
{
    /// <param name="Token">This, or <paramref name="Email"/>.</param>
    [OpenToAll("the link is the proof")]
    public sealed record Command(string? Token, string? Email, string? NewPin) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Token).NotEmpty().When(c => c.Email is null);
            RuleFor(c => c.Token).MaximumLength(ConfirmPinRecovery.LongestToken);
            RuleFor(c => c.Email).MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.NewPin).NotEmpty().MaximumLength(SecretRules.LongestPassword);
        }
    }

    internal sealed class Handler(
        IIdentityDb db, AccountFinder finder, LinkBook links, SecretBook secrets, IAuditTrail trail, TimeProvider clock)
        : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var chosen = Pin.Choose(command.NewPin!); // before the link, so that a refused PIN tells nothing about it
            if (!chosen.IsSuccess) return chosen.Error.At("new_pin");

            var link = command.Email is null
                ? await links.FindOpenAsync(LinkPurpose.PinRecovery, command.Token!, cancellationToken)
                : await FindConfirmedAsync(command.Email, cancellationToken);
            if (link is null) return command.Email is null ? IdentityErrors.LinkNotValid : IdentityErrors.OpenTheLinkFirst;

            var account = await links.UseAsync(link, cancellationToken);
            trail.ActedAs(account.Id);
            var changed = await secrets.ChoosePinAsync(account, chosen.Value.Digits, cancellationToken);
            if (!changed.IsSuccess) return changed.Error.At("new_pin");

            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }

        private async Task<OneTimeLink?> FindConfirmedAsync(string email, CancellationToken ct)
        {
            var (account, _) = await finder.FindAsync(Role.Individual, email, ct);
            var owner = account?.Id;
            DateTimeOffset? now = clock.GetUtcNow();
            return await db.OneTimeLinks.Where(l => l.AccountId == owner && l.AccountId != null)
                .Where(l => l.Purpose == LinkPurpose.PinRecovery && l.UsedAt == null && l.ConfirmedUntil > now)
                .OrderByDescending(l => l.Id).FirstOrDefaultAsync(ct);
        }
    }
}
