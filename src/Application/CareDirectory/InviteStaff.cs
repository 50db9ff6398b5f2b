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

/// <summary>Makes an account for somebody who works at a facility or a pharmacy, and sends a link to choose a password.</summary>
public static class InviteStaff
{
    /// <summary>The roles that work at one place.</summary>
    public enum StaffRole
    {
        Hospital,
        Pharmacist,
    }

    /// <param name="HospitalId">Where staff of a facility work.</param>
    /// <param name="PharmacyId">Where a pharmacist works.</param>
    [Requires(Permission.AccountManage)]
    public sealed record Command(StaffRole? Role, string? Name, string? Email, HospitalId? HospitalId, PharmacyId? PharmacyId)
        : ICommand<AccountId>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Role).NotNull().WithMessage("This must be one of: hospital, pharmacist.");
            RuleFor(c => c.Name).NotEmpty().MustBeOneLine(Practitioner.MaxNameLength);
            RuleFor(c => c.Email).NotEmpty().MaximumLength(EmailAddress.MaxLength);
            RuleFor(c => c.HospitalId).NotNull().When(c => c.Role is StaffRole.Hospital);
            RuleFor(c => c.HospitalId).Null().When(c => c.Role is not StaffRole.Hospital);
            RuleFor(c => c.PharmacyId).NotNull().When(c => c.Role is StaffRole.Pharmacist);
            RuleFor(c => c.PharmacyId).Null().When(c => c.Role is not StaffRole.Pharmacist);
        }
    }

    internal sealed class Handler(ICareDirectoryDb db, IAccountBook accounts) : IRequestHandler<Command, Result<AccountId>>
    {
        public async Task<Result<AccountId>> Handle(Command command, CancellationToken cancellationToken)
        {
            var email = EmailAddress.From(command.Email!);
            if (!email.IsSuccess) return email.Error.At("email");

            var (hospital, pharmacy) = (command.HospitalId, command.PharmacyId);
            if (hospital is not null && !await db.Hospitals.AnyAsync(h => h.Id == hospital, cancellationToken))
                return RequestErrors.Invalid("hospital_id", "There is no facility with this id.");
            if (pharmacy is not null && !await db.Pharmacies.AnyAsync(p => p.Id == pharmacy, cancellationToken))
                return RequestErrors.Invalid("pharmacy_id", "There is no pharmacy with this id.");

            var role = command.Role is StaffRole.Hospital ? Role.Hospital : Role.Pharmacist;
            await using var together = await db.BeginTogetherAsync(cancellationToken);
            var invited = await accounts.InviteAsync(
                new NewStaffAccount(role, command.Name!.Trim(), email.Value, hospital, pharmacy), cancellationToken);
            if (!invited.IsSuccess) return invited.Error;

            await db.SaveChangesAsync(cancellationToken);
            await together.CommitAsync(cancellationToken);
            return invited.Value;
        }
    }
}
