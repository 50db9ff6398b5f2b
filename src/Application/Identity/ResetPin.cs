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
        IIdentityDb db, AccountFinder finder, LinkBook links, SecretBook secrets, ISignInGate gate, ICurrentUser user, IAuditTrail trail,
        TimeProvider clock)
        : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var chosen = Pin.Choose(command.NewPin!); // before the link, so that a refused PIN tells nothing about it
            if (!chosen.IsSuccess) return chosen.Error.At("new_pin");

            var found = command.Email is null
                ? await FindOpenAsync(command.Token!, cancellationToken)
                : await FindConfirmedAsync(command.Email, cancellationToken);
            if (!found.IsSuccess) return found.Error;

            var link = found.Value;
            var account = await links.OwnerOfAsync(link, cancellationToken);
            trail.ActedAs(account.Id);
            var changed = await secrets.ChoosePinAsync(account, chosen.Value.Digits, cancellationToken);
            if (!changed.IsSuccess) return changed.Error.At("new_pin");

            await links.UseAsync(link, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }

        private async Task<Result<OneTimeLink>> FindOpenAsync(string token, CancellationToken ct) =>
            await links.FindOpenAsync(LinkPurpose.PinRecovery, token, ct) is { } link ? link : IdentityErrors.LinkNotValid;

        /// <summary>Counted before it is looked for: nobody waits at the door until she has opened her link.</summary>
        private async Task<Result<OneTimeLink>> FindConfirmedAsync(string email, CancellationToken ct)
        {
            var (mailbox, network) = (TryKeys.OfRecovery(email), TryKeys.OfAddress("recovery window", user.Address));
            var here = user.Address is null ? default : await gate.EnterAsync(network, TryLimit.Address, ct);
            if (here.ClosedFor is { } wait) return IdentityErrors.TooManyFromHere(wait);

            var there = await gate.EnterAsync(mailbox, TryLimit.RecoveryWindow, ct);
            if (there.ClosedFor is { } longer) return IdentityErrors.TooManyResets(longer);

            var (account, _) = await finder.FindAsync(Role.Individual, email, ct);
            var owner = account?.Id;
            DateTimeOffset? now = clock.GetUtcNow();
            var link = await db.OneTimeLinks.Where(l => l.AccountId == owner && l.AccountId != null)
                .Where(l => l.Purpose == LinkPurpose.PinRecovery && l.UsedAt == null)
                .Where(l => l.ConfirmedUntil > now && l.ConfirmedFrom == network)
                .OrderByDescending(l => l.Id).FirstOrDefaultAsync(ct);
            if (link is null) return IdentityErrors.OpenTheLinkFirst;

            await gate.TakeBackAsync(network, here, ct);
            await gate.TakeBackAsync(mailbox, there, ct);
            return link;
        }
    }
}
