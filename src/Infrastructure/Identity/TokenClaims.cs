using System.Globalization;
using System.Security.Claims;
using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Persistence;

namespace MamaCare.Infrastructure.Identity;

/// <summary>What our tokens say of their holder, whichever way she proved herself: ids and the role, nothing about a person.</summary>
public static class TokenClaims
{
    public const string Account = "sub";
    public const string Role = "role";
    public const string Generation = "gen";
    public const string Hospital = "hospital";
    public const string Pharmacy = "pharmacy";

    internal static IEnumerable<Claim> Of(Account account)
    {
        yield return new Claim(Account, Number(account.Id.Value));
        yield return new Claim(Role, account.Role.InColumn());
        yield return new Claim(Generation, Number(account.TokenGeneration));
        if (account.HospitalId is { } hospital) yield return new Claim(Hospital, Number(hospital.Value));
        if (account.PharmacyId is { } pharmacy) yield return new Claim(Pharmacy, Number(pharmacy.Value));
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
