using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

internal sealed class PatientAccounts(IIdentityDb db, IAccountBook book, SecretProof proof) : IPatientAccounts
{
    public async Task<Result> ProveAsync(AccountId id, string pin, CancellationToken ct)
    {
        var account = await GetAsync(id, ct);
        var credentials = new Credentials(Role.Individual, account.RegisterNumber!, pin, SecretKind.Pin);
        var proven = await proof.ProveAsync(account, TryKeys.Of(id), credentials, ct);
        return proven.IsSuccess ? Result.Success : proven.Error;
    }

    public async Task DisableAsync(AccountId id, CancellationToken ct) => (await GetAsync(id, ct)).Disable();

    public async Task<bool> RetireAsync(AccountId id, CancellationToken ct)
    {
        var account = await GetAsync(id, ct);
        var wasOpen = account.Status is AccountStatus.Active;
        account.ReachAt(null, null);
        account.Disable();
        return wasOpen;
    }

    public async Task<Result> RestoreAsync(AccountId id, EmailAddress? email, PhoneNumber? phone, bool open, CancellationToken ct)
    {
        if (open) await ReopenAsync(id, ct);
        return await book.ReachAtAsync(id, email, phone, ct);
    }

    public async Task<Result> ReachAtAsync(
        AccountId id, EmailAddress? email, PhoneNumber? phone, AddressSaidBy saidBy, CancellationToken ct)
    {
        var account = await GetAsync(id, ct);
        var before = account.Email;
        var reached = await book.ReachAtAsync(id, email, phone, ct);
        if (!reached.IsSuccess) return reached;

        if (saidBy is AddressSaidBy.Herself) account.OwnAddress();
        else if (email != before) account.DoubtAddress();
        return Result.Success;
    }

    public async Task<bool> ConfirmAddressAsync(AccountId id, CancellationToken ct)
    {
        var account = await GetAsync(id, ct);
        if (account is { Email: null } or { AddressIsHers: true }) return false;

        account.OwnAddress();
        return true;
    }

    public async Task ReopenAsync(AccountId id, CancellationToken ct) => (await GetAsync(id, ct)).Activate();

    private Task<Account> GetAsync(AccountId id, CancellationToken ct) =>
        db.Accounts.SingleAsync(a => a.Id == id && a.Role == Role.Individual, ct);
}
