using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Gives an authenticator app its secret; nothing is asked of the owner until a first code has been confirmed.</summary>
public static class BeginSecondFactor
{
    [Requires(Permission.SecondFactorEnrol)]
    public sealed record Command(string? Password) : ICommand<Response>;

    /// <param name="Picture">A QR code to scan, as a PNG in a data URI.</param>
    public sealed record Response(string Secret, string Address, string Picture);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Password).NotEmpty().MaximumLength(SecretRules.LongestPassword);
    }

    internal sealed class Handler(IIdentityDb db, ISignInDesk desk, ITotp totp, ICurrentUser user)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = user.AccountId!.Value;
            var confirmed = await desk.ConfirmAsync(me, command.Password!, SecretKind.Password, cancellationToken);
            if (!confirmed.IsSuccess) return confirmed.Error;

            var factor = await db.SecondFactors.SingleOrDefaultAsync(f => f.AccountId == me, cancellationToken);
            if (factor is { ConfirmedAt: not null }) return IdentityErrors.SecondFactorThere;

            var secret = totp.NewSecret();
            if (factor is null) db.SecondFactors.Add(SecondFactor.Begin(me, secret));
            else factor.Restart(secret);
            await db.SaveChangesAsync(cancellationToken);

            var account = await db.Accounts.SingleAsync(a => a.Id == me, cancellationToken);
            var address = totp.AddressOf(secret, account.Email?.Value ?? account.RegisterNumber ?? "");
            return new Response(secret, address, totp.PictureOf(address));
        }
    }
}
