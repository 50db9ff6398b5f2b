using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Identity;

/// <summary>The link of the message was opened: for a quarter of an hour a new PIN may be chosen with it.</summary>
public static class ConfirmPinRecovery
{
    internal const int LongestToken = 200;

    [OpenToAll("the link is the proof")]
    public sealed record Command(string? Token) : ICommand<Response>;

    /// <param name="NextPage">Where a new PIN is chosen; null where no page is configured.</param>
    public sealed record Response(string? NextPage);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Token).NotEmpty().MaximumLength(LongestToken);
    }

    internal sealed class Handler(IRecoveryDesk desk, IIdentityDb db, ILinkAddresses addresses) : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var owner = await desk.ConfirmAsync(command.Token!, cancellationToken);
            if (!owner.IsSuccess) return owner.Error;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(addresses.NewPinPage(owner.Value.Email));
        }
    }
}
