using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator writes a pharmacy into the directory that no list knows.</summary>
public static class AddPharmacy
{
    /// <param name="IsVerified">True makes it public at once; else it waits for its verification.</param>
    [Requires(Permission.DirectoryManage)]
    public sealed record Command(PharmacyForm Form, bool? IsVerified) : ICommand<PharmacyReview>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Form).SetValidator(new FacilityForm.Validator()).OverridePropertyName("");
            RuleFor(c => c.Form.Name).NotEmpty().OverridePropertyName("name");
        }
    }

    internal sealed class Handler(
        ICareDirectoryDb db, FacilityFinder finder, ICurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Result<PharmacyReview>>
    {
        public async Task<Result<PharmacyReview>> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var pharmacy = Pharmacy.ByHand(now);
            var written = pharmacy.Follow(command.Form, await finder.ReferenceAsync(cancellationToken), now);
            if (!written.IsSuccess) return written.Error;

            pharmacy.FollowCheckBox(command.IsVerified, user.AccountId, now);
            db.Pharmacies.Add(pharmacy);
            await db.SaveChangesAsync(cancellationToken);
            return (await finder.LookAsync(from: null, cancellationToken)).At<PharmacyReview>(pharmacy);
        }
    }
}
