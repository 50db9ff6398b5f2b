using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator takes a practitioner out of the directory; the account is closed.</summary>
public static class RemovePractitioner
{
    /// <param name="Force">Take the entry out of the lists even though patients and other records point to it.</param>
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(PractitionerId PractitionerId, bool Force, IfMatch? IfMatch) : ICommand<Response>;

    public sealed record Response(EntryRemoval Became);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.PractitionerId.Value).GreaterThan(0).OverridePropertyName("id");
    }

    internal sealed class Handler(
        ICareDirectoryDb db, IAccountBook accounts, IEntryReferences references, PractitionerStanding standing, PictureDesk pictures,
        ICurrentUser user, TimeProvider clock) : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var practitioner = await db.Practitioners.SingleOrDefaultAsync(p => p.Id == command.PractitionerId, cancellationToken);
            if (practitioner is null) return CareDirectoryErrors.PractitionerNotFound;
            if (command.IfMatch.IsStaleFor(practitioner)) return StaleChanges.Stale;

            var isNeeded = await references.ExistAsync<Practitioner>(practitioner.Id.Value, cancellationToken)
                || await references.ExistAsync<Account>(practitioner.AccountId.Value, cancellationToken, besides: typeof(Practitioner));
            if (isNeeded && !command.Force) return CareDirectoryErrors.StillNeeded;

            if (isNeeded)
            {
                await standing.DecideAsync(practitioner, Verification.Withdrawn(user.AccountId, clock.GetUtcNow()), cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
                return new Response(EntryRemoval.Withdrawn);
            }

            db.Practitioners.Remove(practitioner);
            await accounts.CloseAsync(practitioner.AccountId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await pictures.RemoveAsync(practitioner, PictureAddress.Doctors, cancellationToken);
            return new Response(EntryRemoval.Deleted);
        }
    }
}
