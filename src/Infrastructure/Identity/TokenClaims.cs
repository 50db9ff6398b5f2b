using System.Globalization;
using System.Security.Claims;
using MamaCare.Domain.Identifiers;
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

    /// <summary>Left out: everything the role may. Otherwise <see cref="Enrolment"/> only.</summary>
    public const string Scope = "scope";
    public const string Enrolment = "enrol";

    public static IEnumerable<Claim> Of(
        AccountId account, Domain.Identity.Role role, int generation, HospitalId? hospital, PharmacyId? pharmacy)
    {
        yield return new Claim(Account, Number(account.Value));
        yield return new Claim(Role, role.InColumn());
        yield return new Claim(Generation, Number(generation));
        if (hospital is { } at) yield return new Claim(Hospital, Number(at.Value));
        if (pharmacy is { } shop) yield return new Claim(Pharmacy, Number(shop.Value));
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
