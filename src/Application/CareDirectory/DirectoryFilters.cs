using FluentValidation;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>How the lists of the directory are narrowed; a filter that is null leaves everything.</summary>
internal static class DirectoryFilters
{
    private const int LongestSearch = 100;

    public static IQueryable<T> PublicOn<T>(this IQueryable<T> entries, DateOnly today)
        where T : class, IDirectoryEntry =>
        entries.Where(e => e.Verification.State == VerificationState.Verified
            && (e.Verification.ExpiresOn == null || e.Verification.ExpiresOn >= today));

    public static IQueryable<T> InState<T>(this IQueryable<T> entries, VerificationState? state)
        where T : class, IDirectoryEntry =>
        state is null ? entries : entries.Where(e => e.Verification.State == state);

    /// <summary>Every word must occur, in any order.</summary>
    public static IQueryable<T> Mentioning<T>(this IQueryable<T> entries, string? words)
        where T : class, IDirectoryEntry =>
        WordsIn(words).Aggregate(entries, (found, word) => found.Where(e => e.SearchText.Contains(word)));

    /// <summary>As administrators search: a word may also stand in a licence number, in any spelling.</summary>
    public static IQueryable<T> MentioningOrLicensed<T>(this IQueryable<T> facilities, string? words)
        where T : class, IFacility =>
        WordsIn(words).Aggregate(facilities, (found, word) => RegisterNumbers.Normalise(word) is { Length: > 0 } key
            ? found.Where(f => f.SearchText.Contains(word) || f.LicenceKey!.Contains(key))
            : found.Where(f => f.SearchText.Contains(word)));

    /// <summary>As administrators search: a word may also stand in an e-mail address or, in any spelling, in a licence number.</summary>
    public static IQueryable<Practitioner> MentioningOrLicensed(this IQueryable<Practitioner> practitioners, string? words) =>
        WordsIn(words).Aggregate(practitioners, (found, word) => RegisterNumbers.Normalise(word) is { Length: > 0 } key
#pragma warning disable CA1862 // SQL knows no StringComparison
            ? found.Where(p => p.SearchText.Contains(word) || ((string)(object)p.Email).Contains(word)
                || p.LicenceNumber.Replace(" ", "").Replace("-", "").ToUpper().Contains(key))
#pragma warning restore CA1862
            : found.Where(p => p.SearchText.Contains(word)));

    public static IQueryable<T> From<T>(this IQueryable<T> facilities, DirectorySource? source)
        where T : class, IFacility =>
        source is null ? facilities : facilities.Where(f => f.Source == source);

    public static IQueryable<T> In<T>(this IQueryable<T> facilities, string? district)
        where T : class, IFacility =>
        district is null ? facilities : facilities.Where(f => f.Place.District == district);

    public static IQueryable<Hospital> OfType(this IQueryable<Hospital> hospitals, FacilityType? type) =>
        type is null ? hospitals : hospitals.Where(h => h.Type == type);

    /// <summary>The town itself, or the chiefdom that is named after it: Bo, Bo Town, Bo City.</summary>
    public static IQueryable<T> InTown<T>(this IQueryable<T> facilities, string? city)
        where T : class, IFacility
    {
        if (city.OrNothing()?.ToLowerInvariant() is not { } town) return facilities;

        string[] names = [town, $"{town} town", $"{town} city"];
        return facilities.Where(f => names.Contains(f.Place.Town!.ToLower()) || names.Contains(f.Place.Chiefdom!.ToLower()));
    }

    public static IQueryable<T> NeverClosing<T>(this IQueryable<T> facilities, bool? wanted)
        where T : class, IFacility =>
        wanted is null ? facilities : facilities.Where(f => f.OpeningHours == OpeningHours.Always == wanted);

    /// <summary>Those in a box around the point; without a radius everything.</summary>
    public static IQueryable<T> Around<T>(this IQueryable<T> facilities, GeoPoint? centre, double? radius)
        where T : class, IFacility
    {
        if (centre is not { } point || radius is not { } kilometres) return facilities;

        var (south, north, west, east) = Distance.Box(point, kilometres);
        return facilities.Where(f =>
            f.Place.Latitude >= south && f.Place.Latitude <= north && f.Place.Longitude >= west && f.Place.Longitude <= east);
    }

    /// <summary>All districts, found by name without regard to case.</summary>
    public static async Task<Dictionary<string, District>> ReadDistrictsAsync(this ICareDirectoryDb db, CancellationToken ct) =>
        (await db.Districts.AsNoTracking().OrderBy(d => d.Name).ToListAsync(ct))
            .ToDictionary(d => d.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The district's own spelling; null when none was asked for.</summary>
    /// <param name="problem">Names the allowed districts; null when the answer may be used.</param>
    public static string? Find(this Dictionary<string, District> districts, string? asked, out Error? problem)
    {
        problem = null;
        if (string.IsNullOrWhiteSpace(asked)) return null;
        if (districts.TryGetValue(asked.Trim(), out var district)) return district.Name;

        problem = RequestErrors.Invalid("district", $"This must be one of: {string.Join(", ", districts.Keys)}.");
        return null;
    }

    private static string[] WordsIn(string? words) => SearchText.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static void MustBeASearch<T>(this IRuleBuilder<T, string?> rule) => rule.MustBeOneLine(LongestSearch);
}
