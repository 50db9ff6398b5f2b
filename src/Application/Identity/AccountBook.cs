using MamaCare.Application.Common;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

internal sealed class AccountBook(
    IIdentityDb db, ISecretHasher hasher, IRandomness random, IPinKeys pinKeys, LinkBook links, TimeProvider clock)
    : IAccountBook
{
    public async Task<Result<AccountId>> OpenForPractitionerAsync(NewPractitionerAccount account, CancellationToken ct)
    {
        if (await IsTakenAsync(Role.Provider, account.Email, ct)) return IdentityErrors.EmailTaken.At("email");

        var number = RegisterNumbers.Normalise(account.LicenceNumber);
        if (await db.Accounts.AnyAsync(a => a.Role == Role.Provider && a.RegisterNumber == number, ct))
            return IdentityErrors.LicenceTaken.At("license_number");

        var opened = Account.ForPractitioner(
            account.Name, account.Email, account.Phone, account.LicenceNumber, account.PasswordHash, clock.GetUtcNow());
        db.Accounts.Add(opened);
        await db.SaveChangesAsync(ct);
        return opened.Id;
    }

    public async Task<Result<AccountId>> InviteAsync(NewStaffAccount account, CancellationToken ct)
    {
        if (await IsTakenAsync(account.Role, account.Email, ct)) return IdentityErrors.EmailTaken.At("email");

        var invited = Account.Invite(
            account.Role, account.Name, account.Email, account.HospitalId, account.PharmacyId, clock.GetUtcNow());
        db.Accounts.Add(invited);
        await db.SaveChangesAsync(ct);
        links.Ask(LinkPurpose.Invitation, invited.Id);
        return invited.Id;
    }

    public async Task<Result<NewPin>> MakePinAsync(CancellationToken ct)
    {
        while (true)
        {
            var pin = random.Digits(Pin.Length);
            if (!Pin.Choose(pin).IsSuccess) continue;

            var key = pinKeys.KeyOf(pin);
            if (key is not null && await db.Accounts.AnyAsync(a => a.PinKey == key, ct)) continue;

            var hash = await hasher.HashAsync(pin, ct);
            return hash.IsSuccess ? new NewPin(pin, hash.Value, key) : hash.Error;
        }
    }

    public async Task<Result<AccountId>> OpenForPatientAsync(
        EmailAddress? email, PhoneNumber? phone, string patientNumber, NewPin pin, CancellationToken ct)
    {
        if (await IsTakenAsync(Role.Individual, email, ct)) return IdentityErrors.EmailTaken.At("email");

        var opened = Account.ForPatient(email, phone, patientNumber, pin.Hash, pin.Key, clock.GetUtcNow());
        db.Accounts.Add(opened);
        await db.SaveChangesAsync(ct);
        return opened.Id;
    }

    public async Task ActivateAsync(AccountId id, CancellationToken ct) => (await GetAsync(id, ct)).Activate();

    public async Task SetEndAsync(AccountId id, DateOnly? lastDay, CancellationToken ct) => (await GetAsync(id, ct)).ValidFor(lastDay);

    public async Task CloseUntilVerifiedAsync(AccountId id, CancellationToken ct) => (await GetAsync(id, ct)).CloseUntilVerified();

    public async Task PlaceAtAsync(AccountId id, HospitalId? hospital, PharmacyId? pharmacy, CancellationToken ct) =>
        (await GetAsync(id, ct)).PlaceAt(hospital, pharmacy);

    public async Task<Result<string>> IssuePinAsync(AccountId id, CancellationToken ct)
    {
        var pin = await MakePinAsync(ct);
        if (!pin.IsSuccess) return pin.Error;

        (await GetAsync(id, ct)).SetPin(pin.Value.Hash, pin.Value.Key);
        return pin.Value.Pin;
    }

    public async Task<Result> ReachAtAsync(AccountId id, EmailAddress? email, PhoneNumber? phone, CancellationToken ct)
    {
        var account = await GetAsync(id, ct);
        if (account.Email != email && await IsTakenAsync(account.Role, email, ct)) return IdentityErrors.EmailTaken.At("email");

        account.ReachAt(email, phone);
        return Result.Success;
    }

    public async Task<Result> NameAsync(AccountId id, string name, string licenceNumber, CancellationToken ct)
    {
        var account = await GetAsync(id, ct);
        var number = RegisterNumbers.Normalise(licenceNumber);
        if (await db.Accounts.AnyAsync(a => a.Role == account.Role && a.RegisterNumber == number && a.Id != id, ct))
            return IdentityErrors.LicenceTaken.At("license_number");

        account.Name(name, licenceNumber);
        return Result.Success;
    }

    public async Task CloseAsync(AccountId id, CancellationToken ct) => (await GetAsync(id, ct)).Close();

    private async Task<bool> IsTakenAsync(Role role, EmailAddress? email, CancellationToken ct) =>
        email is { } address && await db.AccountsWith(address).AnyAsync(a => a.Role == role, ct);

    private Task<Account> GetAsync(AccountId id, CancellationToken ct) => db.Accounts.SingleAsync(a => a.Id == id, ct);
}
