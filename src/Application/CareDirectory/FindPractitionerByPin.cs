using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Shows the practitioner whose PIN this is, to the oldest pages, where a deployment takes PINs alone.</summary>
public static class FindPractitionerByPin
{
    [OpenToAll("the PIN is the proof")]
    public sealed record Command(string? Pin) : ICommand<Response>;

    public sealed record Response(
        PractitionerId Id, string Name, EmailAddress Email, PhoneNumber Phone, string ProfessionalType, string Specialization,
        string HospitalAffiliation, bool IsVerified);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Pin).NotEmpty().MaximumLength(SecretRules.LongestPassword);
    }

    internal sealed class Handler(ISignInDesk desk, ICareDirectoryDb db) : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var proven = await desk.ProveByPinAloneAsync(Role.Provider, command.Pin!, cancellationToken);
            if (!proven.IsSuccess) return proven.Error;

            var p = await db.Practitioners.AsNoTracking().SingleAsync(p => p.AccountId == proven.Value, cancellationToken);
            return new Response(
                p.Id, p.Name, p.Email, p.Phone, p.Profile.ProfessionalType, p.Profile.Specialisation, p.Profile.HospitalAffiliation,
                p.Verification.State is VerificationState.Verified);
        }
    }
}
