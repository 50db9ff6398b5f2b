using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Ends the session of this device; says the same of one that is over already.</summary>
public static class SignOut
{
    [OpenToAll("the refresh token is the proof")]
    public sealed record Command(string? RefreshToken) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.RefreshToken).NotEmpty().MaximumLength(RenewSession.LongestToken);
    }

    internal sealed class Handler(IIdentityDb db, IAuditTrail trail, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            if (command.RefreshToken!.Split('.') is not [var selector, var secret]) return Result.Success;

            var session = await db.RefreshSessions.SingleOrDefaultAsync(s => s.Selector == selector, cancellationToken);
            if (session is null || !Tokens.Matches(session.SecretHash, secret)) return Result.Success;

            trail.ActedAs(session.AccountId);
            session.End(clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
    }
}
