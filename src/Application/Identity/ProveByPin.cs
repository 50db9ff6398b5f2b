using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;

namespace MamaCare.Application.Identity;

/// <summary>A request carries the PIN of its sender instead of a token; it opens this one request and nothing after it.</summary>
public static class ProveByPin
{
    /// <param name="Identifier">Null: the PIN stands alone.</param>
    [OpenToAll("the proof itself")]
    public sealed record Command(Role Role, string? Identifier, string Pin) : ICommand<Response>;

    public sealed record Response(AccountId AccountId, Role Role, int TokenGeneration, HospitalId? HospitalId, PharmacyId? PharmacyId)
    {
        internal static Response Of(Account account) =>
            new(account.Id, account.Role, account.TokenGeneration, account.HospitalId, account.PharmacyId);
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Identifier).MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.Pin).NotEmpty().MaximumLength(SecretRules.LongestPassword);
        }
    }

    internal sealed class Handler(SecretProof proof, BarePinProof bare) : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var proven = string.IsNullOrWhiteSpace(command.Identifier)
                ? await bare.ProveAsync(command.Pin, cancellationToken)
                : await proof.ProveAsync(
                    new Credentials(command.Role, command.Identifier, command.Pin, SecretKind.Pin), cancellationToken);
            return proven.IsSuccess ? Response.Of(proven.Value) : proven.Error;
        }
    }
}
