using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using MamaCare.Application.CareDirectory;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.WebApi.Common;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>The filters of the public lists as an address carries them; an empty one is an absent one.</summary>
internal sealed record DirectoryQuery(
    [property: FromQuery(Name = "q")] string? Q,
    [property: FromQuery(Name = "city")] string? City,
    [property: FromQuery(Name = "district")] string? District,
    [property: FromQuery(Name = "service")] string? Service,
    [property: FromQuery(Name = "type")] string? Type,
    [property: FromQuery(Name = "open_now")] bool? OpenNow,
    [property: FromQuery(Name = "is_24_hours")] bool? Is24Hours,
    [property: FromQuery(Name = "medicine")] string? Medicine,
    [property: FromQuery(Name = "near")] string? Near,
    [property: FromQuery(Name = "radius_km")] double? RadiusKm,
    [property: FromQuery(Name = "page")] int? Page,
    [property: FromQuery(Name = "page_size")] int? PageSize)
{
    /// <summary>Of the parameters, as they stand in an address, in any case.</summary>
    public static readonly FrozenSet<string> Names = typeof(DirectoryQuery).GetProperties()
        .Select(p => p.GetCustomAttribute<FromQueryAttribute>()?.Name).OfType<string>().ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="withServices">Whether places of this kind have services and a type.</param>
    /// <param name="problem">Set when the answer is false.</param>
    public bool TryRead(
        bool withServices, [NotNullWhen(true)] out DirectorySearch? search, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        search = null;
        problem = Unknown(withServices);
        CareService? service = string.IsNullOrEmpty(Service) ? null : ServiceNames.Find(Service);
        if (problem is null && !string.IsNullOrEmpty(Service) && service is null)
            problem = Refuse("service", $"This must be one of: {EnumWords<CareService>.Allowed}.");
        if (problem is not null || !EnumWords<FacilityType>.TryReadFilter(Type, "type", out var type, out problem)) return false;

        var near = ReadPoint(Near);
        if (near is null && !string.IsNullOrEmpty(Near))
        {
            problem = Refuse("near", "Write it as latitude,longitude in degrees: 8.4657,-13.2317.");
            return false;
        }

        search = new DirectorySearch
        {
            Q = Q, City = City, District = District, Service = service, Type = type, OpenNow = OpenNow, Is24Hours = Is24Hours,
            Near = near, RadiusKm = RadiusKm,
        };
        return true;
    }

    /// <summary>Practitioners have a town and a profession, and nothing else that a filter of this kind could ask for.</summary>
    /// <returns>What is asked for and cannot be answered; null when all can.</returns>
    public ProblemHttpResult? BeyondPractitioners()
    {
        (string Name, bool IsAskedFor)[] filters =
        [
            ("district", !string.IsNullOrEmpty(District)), ("service", !string.IsNullOrEmpty(Service)), ("open_now", OpenNow is not null),
            ("is_24_hours", Is24Hours is not null), ("medicine", !string.IsNullOrEmpty(Medicine)), ("near", !string.IsNullOrEmpty(Near)),
            ("radius_km", RadiusKm is not null),
        ];
        return filters.FirstOrDefault(f => f.IsAskedFor).Name is { } beyond
            ? Refuse(beyond, "This list has no such filter; search practitioners by q, city and type, or places of care by the rest.")
            : null;
    }

    /// <summary>Filters that this list does not have; to overlook one would show what was not asked for.</summary>
    private ProblemHttpResult? Unknown(bool withServices)
    {
        if (!string.IsNullOrEmpty(Medicine))
            return Refuse("medicine", "No pharmacy reports its stock yet, so nothing can be found by medicine.");
        if (withServices) return null;
        if (!string.IsNullOrEmpty(Service)) return Refuse("service", "This list has no services; search health facilities by service.");
        if (string.IsNullOrEmpty(Type)) return null;
        return Refuse("type", "This list has no types; search health facilities or practitioners by type.");
    }

    private static GeoPoint? ReadPoint(string? text)
    {
        const NumberStyles Degrees = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
            | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        return text?.Split(',') is [var latitude, var longitude]
            && double.TryParse(latitude, Degrees, CultureInfo.InvariantCulture, out var north)
            && double.TryParse(longitude, Degrees, CultureInfo.InvariantCulture, out var east)
            && GeoPoint.At(north, east) is { IsSuccess: true, Value: var point }
                ? point
                : null;
    }

    private static ProblemHttpResult Refuse(string field, string sentence) => RequestErrors.Invalid(field, sentence).ToProblem();
}
