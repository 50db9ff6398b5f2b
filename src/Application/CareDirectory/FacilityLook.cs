using System.Globalization;
using AutoMapper;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

/// <summary>Shows places of care as they are at one moment, seen from one point: region, open or closed, how far, which way.</summary>
/// <param name="from">Where somebody looks from; null: nowhere in particular.</param>
internal sealed class FacilityLook(IMapper mapper, Reference reference, DateTimeOffset now, GeoPoint? from)
{
    public TView At<TView>(IFacility facility)
        where TView : FacilityView
    {
        var view = mapper.Map<TView>(facility);
        if (facility.Place.District is { } district) view.State = reference.Districts[district].Region;
        view.OpenNow = IsOpen(facility);
        view.DistanceKm = KilometresTo(facility);
        if (facility.Place is { Position: { } position, Quality: PositionQuality.Gps or PositionQuality.Map })
            view.DirectionsUrl = DirectionsTo(position);
        return view;
    }

    /// <returns>Null when nobody knows where it is, or from where.</returns>
    public double? KilometresTo(IFacility facility) =>
        from is { } here && facility.Place.Position is { } there ? Math.Round(Distance.Between(here, there), 2) : null;

    /// <returns>Null when nobody knows its hours.</returns>
    public bool? IsOpen(IFacility facility)
    {
        if (facility.Availability.IsClosedAt(now)) return false;
        if (facility.OpeningHours is not { } text || OpeningHours.Read(text) is not { IsSuccess: true, Value: var hours }) return null;
        return hours.IsOpenAt(LocalCalendar.ClockOf(now), day => reference.Holidays.Any(h => h.IsOn(day)));
    }

    private static string DirectionsTo(GeoPoint place) => string.Create(
        CultureInfo.InvariantCulture, $"https://www.openstreetmap.org/directions?route=%3B{place.Latitude}%2C{place.Longitude}");
}
