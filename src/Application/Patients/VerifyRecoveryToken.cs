using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>A page asks whose recovery link it was opened with; asking confirms it as opening it does.</summary>
public static class VerifyRecoveryToken
{
    private const int LongestToken = 200;

    [OpenToAll("the link is the proof")]
    public sealed record Command(string? Token) : ICommand<Response>;

    public sealed record Response(string Email, string Name);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Token).NotEmpty().MaximumLength(LongestToken);
    }

    internal sealed class Handler(IRecoveryDesk desk, IPatientsDb db, IAuditTrail trail) : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var owner = await desk.ConfirmAsync(command.Token!, cancellationToken);
            if (!owner.IsSuccess) return owner.Error;

            var her = await db.Patients.AsNoTracking().Where(p => p.AccountId == owner.Value.AccountId)
                .Select(p => new { p.Id, p.Person.Name }).SingleAsync(cancellationToken);
            trail.Concerns(her.Id);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(owner.Value.Email, her.Name.Full);
        }
    }
}
