using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Finds the account behind what a person typed: an e-mail address, a telephone number or a register number.</summary>
internal sealed class AccountFinder(IIdentityDb db, IPhoneNumberReader phones)
{
    /// <summary>Enough to see that a telephone is shared, and by whom it is then not known.</summary>
    private const int TwoAreTooMany = 2;

    /// <returns>
    /// The account, if there is exactly one, and the key under which tries at it are counted: the same for all its identifiers, and for
    /// every spelling of an identifier that no account has.
    /// </returns>
    public async Task<(Account? Account, string Key)> FindAsync(Role role, string identifier, CancellationToken ct)
    {
        var (account, read) = await ReadAsync(role, identifier, ct);
        return (account, account is null ? TryKeys.Of(role, read) : TryKeys.Of(account.Id));
    }

    private async Task<(Account? Account, string Read)> ReadAsync(Role role, string identifier, CancellationToken ct)
    {
        if (EmailAddress.From(identifier) is { IsSuccess: true, Value: var email })
            return (await db.AccountsWith(email).SingleOrDefaultAsync(a => a.Role == role, ct), email.Value);

        // A patient's number has ten digits, which some country may dial: whoever has that number comes first.
        var number = RegisterNumbers.Normalise(identifier);
        var registered = await db.Accounts.SingleOrDefaultAsync(a => a.Role == role && a.RegisterNumber == number, ct);
        if (registered is not null) return (registered, number);
        if (role is not Role.Individual || phones.Read(identifier) is not { IsSuccess: true, Value: var phone }) return (null, number);

        var reached = await db.AccountsWith(phone).Where(a => a.Role == role).OrderBy(a => a.Id).Take(TwoAreTooMany).ToListAsync(ct);
        return (reached.Count == 1 ? reached[0] : null, phone.Value);
    }
}
