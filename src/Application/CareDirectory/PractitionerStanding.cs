using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Keeps a practitioner's account in step with the entry: open while verified, at the confirmed facility.</summary>
internal sealed class PractitionerStanding(ICareDirectoryDb db, IAccountBook accounts)
{
    public async Task DecideAsync(Practitioner practitioner, Verification decided, CancellationToken ct, Evidence? evidence = null)
    {
        var before = practitioner.Verification.State;
        practitioner.Decide(decided, evidence);
        await FollowAsync(practitioner, before, ct);
    }

    /// <summary>A renewal only moves the account's end: it must not open one that was closed for another reason.</summary>
    public async Task FollowAsync(Practitioner practitioner, VerificationState before, CancellationToken ct)
    {
        var now = practitioner.Verification.State;
        if (now is VerificationState.Verified)
            await accounts.SetEndAsync(practitioner.AccountId, practitioner.Verification.ExpiresOn, ct);
        if (now == before) return;
        if (now is VerificationState.Verified) await accounts.ActivateAsync(practitioner.AccountId, ct);
        else await accounts.CloseUntilVerifiedAsync(practitioner.AccountId, ct);
    }

    /// <param name="hospital">Null: the confirmed facility stays as it is.</param>
    /// <returns><c>hospital.not-found</c> for a facility that the directory does not have.</returns>
    public async Task<Result> WorksAtAsync(Practitioner practitioner, HospitalId? hospital, CancellationToken ct)
    {
        if (hospital is null || hospital == practitioner.HospitalId) return Result.Success;
        if (!await db.Hospitals.AnyAsync(h => h.Id == hospital, ct)) return CareDirectoryErrors.HospitalNotFound.At("hospital_id");

        practitioner.WorksAt(hospital);
        await accounts.PlaceAtAsync(practitioner.AccountId, hospital, pharmacy: null, ct);
        return Result.Success;
    }

    /// <returns><c>account.email-taken</c> or <c>license_exists</c> when another practitioner has them.</returns>
    public async Task<Result> IdentifyAsync(Practitioner practitioner, CancellationToken ct)
    {
        var email = practitioner.Email;
        if (await db.Practitioners.AnyAsync(p => p.Email == email && p.Id != practitioner.Id, ct))
            return IdentityErrors.EmailTaken.At("email");

        var reached = await accounts.ReachAtAsync(practitioner.AccountId, practitioner.Email, practitioner.Phone, ct);
        return reached.IsSuccess
            ? await accounts.NameAsync(practitioner.AccountId, practitioner.Name, practitioner.LicenceNumber, ct)
            : reached;
    }
}
