using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>A first code shows that the app has the secret; from now on every sign-in asks for one.</summary>
public static class ConfirmSecondFactor
{
    private const int RecoveryBytes = 5;

    internal const int LongestCode = 40;

    [Requires(Permission.SecondFactorEnrol)]
    public sealed record Command(string? Code) : ICommand<Response>;

    /// <param name="RecoveryCodes">For the day the app is lost: each works once. Shown this once; only hashes are kept.</param>
    public sealed record Response(IReadOnlyList<string> RecoveryCodes);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Code).NotEmpty().MaximumLength(LongestCode);
    }

    internal sealed class Handler(
        IIdentityDb db, ITotp totp, ISignInGate gate, IRandomness random, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = user.AccountId!.Value;
            var factor = await db.SecondFactors.SingleOrDefaultAsync(f => f.AccountId == me, cancellationToken);
            if (factor is null) return IdentityErrors.SecondFactorNotBegun;
            if (factor.ConfirmedAt is not null) return IdentityErrors.SecondFactorThere;

            var key = TryKeys.Of(me);
            if ((await gate.EnterAsync(key, TryLimit.Account, cancellationToken)).ClosedFor is { } wait) return IdentityErrors.Locked(wait);
            var now = clock.GetUtcNow();
            if (totp.StepOf(factor.Secret, command.Code!.Trim(), now) is not { } step) return IdentityErrors.CodeWrong;

            await gate.ClearAsync(key, cancellationToken);
            var codes = Enumerable.Range(0, SecondFactor.RecoveryCodes)
                .Select(_ => random.Token(RecoveryBytes).ToUpperInvariant()).ToList();
            factor.Confirm(step, codes.Select(Tokens.Hash), now);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(codes);
        }
    }
}
