using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Exchanges a refresh token for the next pair; a token that was exchanged before ends the whole session.</summary>
public static class RenewSession
{
    internal const int LongestToken = 200;

    [OpenToAll("the refresh token is the proof")]
    public sealed record Command(string? RefreshToken) : ICommand<SignedIn>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.RefreshToken).NotEmpty().MaximumLength(LongestToken);
    }

    internal sealed class Handler(
        IIdentityDb db, SessionDesk sessions, SecretProof proof, IAlarm alarm, IAuditTrail trail, TimeProvider clock)
        : IRequestHandler<Command, Result<SignedIn>>
    {
        public async Task<Result<SignedIn>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (command.RefreshToken!.Split('.') is not [var selector, var secret]) return IdentityErrors.SessionEnded;

            var session = await db.RefreshSessions.SingleOrDefaultAsync(s => s.Selector == selector, cancellationToken);
            if (session is null) return IdentityErrors.SessionEnded;

            var account = await db.Accounts.SingleAsync(a => a.Id == session.AccountId, cancellationToken);
            if (!session.IsOpenAt(clock.GetUtcNow(), account) || proof.Standing(account) is not null) return IdentityErrors.SessionEnded;

            trail.ActedAs(account.Id);
            if (!Tokens.Matches(session.SecretHash, secret))
            {
                await EndStolenAsync(session, cancellationToken);
                return IdentityErrors.SessionEnded;
            }

            if (await sessions.MustEnrolAsync(account, cancellationToken)) return IdentityErrors.SessionEnded;
            var next = sessions.Continue(session, account);
            await db.SaveChangesAsync(cancellationToken);
            return next;
        }

        /// <summary>Past the version count and apart from this command, which is refused: the session ends whoever uses it now.</summary>
        private async Task EndStolenAsync(RefreshSession session, CancellationToken ct)
        {
            DateTimeOffset? now = clock.GetUtcNow();
            var ended = await db.RefreshSessions.Where(s => s.Id == session.Id && s.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), ct);
            if (ended == 1) await alarm.RaiseAsync(new SessionStolen(session.AccountId), ct);
        }
    }
}
