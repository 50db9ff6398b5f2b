using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.CareDirectory;

internal static class Trust
{
    /// <summary>The check box "verified" of a form: ticked it verifies, cleared it sends back into the queue.</summary>
    public static void FollowCheckBox(this IDirectoryEntry entry, bool? verified, AccountId? by, DateTimeOffset now)
    {
        var isVerified = entry.Verification.State is VerificationState.Verified;
        if (verified is null || verified == isVerified) return;

        entry.Decide(verified.Value
            ? Verification.Verified(by, reason: null, expiresOn: null, now).Value
            : Verification.Reopened(by, reason: null, now));
    }
}
