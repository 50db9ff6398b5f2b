using MamaCare.Application.CareDirectory;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>The directory as everybody sees it: verified entries only.</summary>
internal static class CareDirectoryEndpoints
{
    private static readonly object Hospital = new
    {
        id = 1, name = "Bo Government Hospital", address = "", city = "Bo", chiefdom = (string?)null, district = "Bo", state = "Southern",
        country = "Sierra Leone", phone = "", email = "", is_verified = true, latitude = 7.964091, longitude = -11.742271,
        location_quality = "map", opening_hours = (string?)null, source = "osm2020",
        facility_type = "referral_hospital", ownership = "government", services = Array.Empty<string>(),
    };

    private static readonly object Pharmacy = new
    {
        id = 1, name = "Hamdalaye Pharmacy", address = "", city = "", chiefdom = "Bo Town", district = "Bo", state = "Southern",
        country = "Sierra Leone", phone = "", email = "", is_verified = true, latitude = 7.965119, longitude = -11.738278,
        location_quality = "map", opening_hours = "24/7", source = "osm2020", is_24_hours = true,
    };

    private static readonly object Districts = new[]
    {
        new { name = "Falaba", region = "Northern", headquarters = "Bendugu", former_districts = new[] { "Koinadugu" } },
    };

    public static void MapCareDirectory(this IEndpointRouteBuilder routes)
    {
        var directory = routes.MapGroup("/api").WithTags("CareDirectory").AllowAnonymous().MayBeCached();

        directory.MapGet("/hospitals", FindHospitalsAsync).WithName(nameof(FindHospitals))
            .WithSummary("Health facilities, by name; all of them (up to 5,000) when no page is asked for")
            .WithExample(response: new[] { Hospital }).MayAnswer(400);
        directory.MapGet("/hospitals/{id:long}", OpenHospitalAsync).WithName(nameof(OpenHospital))
            .WithSummary("One health facility").WithExample(response: Hospital).MayAnswer(404);

        directory.MapGet("/pharmacies", FindPharmaciesAsync).WithName(nameof(FindPharmacies))
            .WithSummary("Pharmacies, by name; all of them (up to 5,000) when no page is asked for")
            .WithExample(response: new[] { Pharmacy }).MayAnswer(400);
        directory.MapGet("/pharmacies/{id:long}", OpenPharmacyAsync).WithName(nameof(OpenPharmacy))
            .WithSummary("One pharmacy").WithExample(response: Pharmacy).MayAnswer(404);

        directory.MapGet("/districts", ListDistrictsAsync).WithName(nameof(ListDistricts))
            .WithSummary("The districts of Sierra Leone since 2017, by name")
            .WithExample(response: Districts);

        routes.MapDirectoryReview();
        routes.MapRegistration();
    }

    private static async Task<Results<Ok<IReadOnlyList<HospitalView>>, ProblemHttpResult>> FindHospitalsAsync(
        string? q, string? district, int? page, [FromQuery(Name = "page_size")] int? pageSize,
        HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var (number, size) = WholeList.Or(page, pageSize);
        var result = await mediator.Send(new FindHospitals.Query(q, district, number, size), ct);
        return result.IsSuccess ? result.Value.ToArray(http, view => view) : result.Error.ToProblem();
    }

    private static async Task<Results<Ok<HospitalView>, ProblemHttpResult>> OpenHospitalAsync(
        long id, IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(new OpenHospital.Query(new HospitalId(id)), ct);
        return result.IsSuccess ? TypedResults.Ok(result.Value) : result.Error.ToProblem();
    }

    private static async Task<Results<Ok<IReadOnlyList<PharmacyView>>, ProblemHttpResult>> FindPharmaciesAsync(
        string? q, string? district, int? page, [FromQuery(Name = "page_size")] int? pageSize,
        HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var (number, size) = WholeList.Or(page, pageSize);
        var result = await mediator.Send(new FindPharmacies.Query(q, district, number, size), ct);
        return result.IsSuccess ? result.Value.ToArray(http, view => view) : result.Error.ToProblem();
    }

    private static async Task<Results<Ok<PharmacyView>, ProblemHttpResult>> OpenPharmacyAsync(
        long id, IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(new OpenPharmacy.Query(new PharmacyId(id)), ct);
        return result.IsSuccess ? TypedResults.Ok(result.Value) : result.Error.ToProblem();
    }

    private static async Task<Results<Ok<IReadOnlyList<ListDistricts.DistrictView>>, ProblemHttpResult>> ListDistrictsAsync(
        IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(new ListDistricts.Query(), ct);
        return result.IsSuccess ? TypedResults.Ok(result.Value) : result.Error.ToProblem();
    }
}
