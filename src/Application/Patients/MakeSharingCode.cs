using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Makes a code that she may say to a practitioner of her choice.</summary>
public static class MakeSharingCode
{
    [Requires(Permission.AccessManage)]
    public sealed record Command(PatientId PatientId) : ICommand<Response>, IConcernsPatient;

    /// <param name="Code">Shown this once; only its hash is kept.</param>
    public sealed record Response(SharingCodeId Id, string Code, DateTimeOffset ExpiresAt);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.PatientId.Value).GreaterThan(0).OverridePropertyName("patient_id");
    }

    internal sealed class Handler(IPatientsDb db, IRandomness random, ISecretHasher hasher, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var open = await db.SharingCodes.OpenOf(command.PatientId, now).CountAsync(cancellationToken);
            if (open >= SharingCode.MostOpen) return SharingCodeErrors.TooManyOpen;

            var digits = random.Digits(SharingCode.Digits);
            var hash = await hasher.HashAsync(digits, cancellationToken);
            if (!hash.IsSuccess) return hash.Error;

            var code = SharingCode.Make(command.PatientId, hash.Value, now);
            db.SharingCodes.Add(code);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(code.Id, digits, code.ExpiresAt);
        }
    }
}

internal static class SharingCodes
{
    public static IQueryable<SharingCode> OpenOf(this IQueryable<SharingCode> codes, PatientId patientId, DateTimeOffset now) =>
        codes.Where(c => c.PatientId == patientId && c.RedeemedAt == null && c.RevokedAt == null && c.ExpiresAt > now);
}
