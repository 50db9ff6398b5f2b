using MamaCare.Application.CareDirectory;
using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>The directory as everybody sees it: verified entries only.</summary>
internal static class CareDirectoryEndpoints
{
    private static readonly object Hospital = new
    {
        id = 1, name = "Bo Government Hospital", address = "", city = "Bo", chiefdom = (string?)null, district = "Bo", state = "Southern",
        country = "Sierra Leone", phone = "", email = "", website = (string?)null, is_verified = true,
        latitude = 7.964091, longitude = -11.742271, location_quality = "map",
        directions_url = "https://www.openstreetmap.org/directions?route=%3B7.964091%2C-11.742271", distance_km = 1.21,
        opening_hours = "Mo-Fr 08:00-17:00; PH off", open_now = true,
        availability = "open", beds_note = "Four delivery beds free", blood_note = (string?)null, ambulance_note = (string?)null,
        last_confirmed_at = "2026-11-23T09:40:00Z", source = "osm2020",
        facility_type = "referral_hospital", ownership = "government",
        services = new[] { "Comprehensive emergency obstetric care", "Eye clinic" },
        service_codes = new[] { "comprehensive_emergency_obstetric_care" },
        image_url = "/static/uploads/hospitals/5f0c9a7e3b1d4c2fa8e6b7d90c1e2f3a.jpg",
    };

    private static readonly object Pharmacy = new
    {
        id = 1, name = "Hamdalaye Pharmacy", address = "", city = "", chiefdom = "Bo Town", district = "Bo", state = "Southern",
        country = "Sierra Leone", phone = "", email = "", website = (string?)null, is_verified = true,
        latitude = 7.965119, longitude = -11.738278, location_quality = "map",
        directions_url = "https://www.openstreetmap.org/directions?route=%3B7.965119%2C-11.738278", distance_km = (double?)null,
        opening_hours = "24/7", open_now = true, availability = "unknown", beds_note = (string?)null, blood_note = (string?)null,
        ambulance_note = (string?)null, last_confirmed_at = (string?)null, source = "osm2020", is_24_hours = true,
    };

    private static readonly object Practitioner = new
    {
        id = 1, name = "Mariama Sesay", specialization = "Midwifery", email = "mariama.sesay@example.org", phone = "+23276123456",
        professional_type = "midwife", hospital_affiliation = "Bo Government Hospital", address = "", city = "Bo", state = (string?)null,
        country = (string?)null, image_url = (string?)null, website = (string?)null, qualifications = (string?)null,
        experience = (string?)null,
    };

    private static readonly object Districts = new[]
    {
        new { name = "Falaba", region = "Northern", headquarters = "Bendugu", former_districts = new[] { "Koinadugu" } },
    };

    private static readonly object Services = new[]
    {
        new { code = "basic_emergency_obstetric_care", name = "Basic emergency obstetric care" },
    };

    public static void MapCareDirectory(this IEndpointRouteBuilder routes)
    {
        var directory = routes.MapGroup("/api").WithTags("CareDirectory").AllowAnonymous().MayBeCached();

        directory.MapGet("/hospitals", FindHospitalsAsync).WithName(nameof(FindHospitals)).IsKeptReady()
            .WithSummary("Health facilities, by name, or by distance with near; all of them (up to 5,000) when no page is asked for")
            .WithExample(response: new[] { Hospital }).MayAnswer(400);
        directory.MapGet("/hospitals/{id:long}", OpenHospitalAsync).WithName(nameof(OpenHospital))
            .WithSummary("One health facility").WithExample(response: Hospital).MayAnswer(404);

        directory.MapGet("/pharmacies", FindPharmaciesAsync).WithName(nameof(FindPharmacies)).IsKeptReady()
            .WithSummary("Pharmacies, by name, or by distance with near; all of them (up to 5,000) when no page is asked for")
            .WithExample(response: new[] { Pharmacy }).MayAnswer(400);
        directory.MapGet("/pharmacies/{id:long}", OpenPharmacyAsync).WithName(nameof(OpenPharmacy))
            .WithSummary("One pharmacy").WithExample(response: Pharmacy).MayAnswer(404);

        MapPractitioners(directory, "/doctors", "");
        MapPractitioners(directory, "/healthcare-providers", "ByOtherName");

        directory.MapGet("/districts", ListDistrictsAsync).WithName(nameof(ListDistricts))
            .WithSummary("The districts of Sierra Leone since 2017, by name")
            .WithExample(response: Districts);
        directory.MapGet("/services", ListServicesAsync).WithName(nameof(ListServices))
            .WithSummary("The services that facilities are searched by, with their names, in the order a form shows them")
            .WithExample(response: Services);

        routes.MapDirectoryReview();
        routes.MapRegistration();
        routes.MapPictures();
        routes.MapOwnEntries();
        routes.MapPublicHolidays();
    }

    /// <summary>The existing clients know the list by two addresses.</summary>
    private static void MapPractitioners(RouteGroupBuilder directory, string path, string suffix)
    {
        directory.MapGet(path, FindPractitionersAsync).WithName(nameof(FindPractitioners) + suffix).IsKeptReady()
            .WithSummary("Practitioners, by name; type is their profession; all of them (up to 5,000) when no page is asked for")
            .WithExample(response: new[] { Practitioner }).MayAnswer(400);
        directory.MapGet(path + "/{id:long}", OpenPractitionerAsync).WithName(nameof(OpenPractitioner) + suffix)
            .WithSummary("One practitioner").WithExample(response: Practitioner).MayAnswer(404);
    }

    private static async Task<Results<Ok<IReadOnlyList<HospitalView>>, ProblemHttpResult>> FindHospitalsAsync(
        [AsParameters] DirectoryQuery query, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (!query.TryRead(withServices: true, out var search, out var problem)) return problem;

        var (number, size) = WholeList.Or(query.Page, query.PageSize);
        return await mediator.Send(new FindHospitals.Query(search, number, size), ct).ToArrayAsync(http);
    }

    private static Task<Results<Ok<HospitalView>, ProblemHttpResult>> OpenHospitalAsync(
        long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new OpenHospital.Query(new HospitalId(id)), ct).ToOkAsync();

    private static async Task<Results<Ok<IReadOnlyList<PharmacyView>>, ProblemHttpResult>> FindPharmaciesAsync(
        [AsParameters] DirectoryQuery query, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (!query.TryRead(withServices: false, out var search, out var problem)) return problem;

        var (number, size) = WholeList.Or(query.Page, query.PageSize);
        return await mediator.Send(new FindPharmacies.Query(search, number, size), ct).ToArrayAsync(http);
    }

    private static Task<Results<Ok<PharmacyView>, ProblemHttpResult>> OpenPharmacyAsync(
        long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new OpenPharmacy.Query(new PharmacyId(id)), ct).ToOkAsync();

    private static async Task<Results<Ok<IReadOnlyList<PractitionerView>>, ProblemHttpResult>> FindPractitionersAsync(
        [AsParameters] DirectoryQuery query, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (query.BeyondPractitioners() is { } problem) return problem;

        var (number, size) = WholeList.Or(query.Page, query.PageSize);
        return await mediator.Send(new FindPractitioners.Query(query.Q, query.City, query.Type, number, size), ct).ToArrayAsync(http);
    }

    private static Task<Results<Ok<PractitionerView>, ProblemHttpResult>> OpenPractitionerAsync(
        long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new OpenPractitioner.Query(new PractitionerId(id)), ct).ToOkAsync();

    private static Task<Results<Ok<IReadOnlyList<ListDistricts.DistrictView>>, ProblemHttpResult>> ListDistrictsAsync(
        IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListDistricts.Query(), ct).ToOkAsync();

    private static Task<Results<Ok<IReadOnlyList<ListServices.ServiceView>>, ProblemHttpResult>> ListServicesAsync(
        IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListServices.Query(), ct).ToOkAsync();
}
