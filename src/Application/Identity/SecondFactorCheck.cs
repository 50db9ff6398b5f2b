using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Asks for the code of an authenticator app where the account has one, and takes none twice.</summary>
internal sealed class SecondFactorCheck(IIdentityDb db, ITotp totp, TimeProvider clock)
{
    /// <returns><c>identity.code-needed</c>, or <c>identity.code-wrong</c> also for a code that was used before.</returns>
    public async Task<Result> CheckAsync(Account account, string? code, CancellationToken ct)
    {
        var factor = await db.SecondFactors.AsNoTracking()
            .SingleOrDefaultAsync(f => f.AccountId == account.Id && f.ConfirmedAt != null, ct);
        if (factor is null) return Result.Success;
        if (string.IsNullOrWhiteSpace(code)) return IdentityErrors.CodeNeeded;

        var typed = RegisterNumbers.Normalise(code);
        var taken = await TakeStepAsync(factor, typed, ct) || await TakeRecoveryCodeAsync(factor, typed, ct);
        return taken ? Result.Success : IdentityErrors.CodeWrong;
    }

    private async Task<bool> TakeStepAsync(SecondFactor factor, string code, CancellationToken ct)
    {
        if (totp.StepOf(factor.Secret, code, clock.GetUtcNow()) is not { } step) return false;
        return await db.SecondFactors.Where(f => f.Id == factor.Id && f.LastStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.LastStep, step), ct) == 1;
    }

    private async Task<bool> TakeRecoveryCodeAsync(SecondFactor factor, string code, CancellationToken ct)
    {
        if (factor.RecoveryHashesWithout(Tokens.Hash(code)) is not { } left) return false;
        return await db.SecondFactors.Where(f => f.Id == factor.Id && f.RecoveryHashes == factor.RecoveryHashes)
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.RecoveryHashes, left), ct) == 1;
    }
}
