using MamaCare.Application.CareDirectory;
using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>What administrators do with the directory: look through it, decide what is public, take in lists.</summary>
internal static class DirectoryReviewEndpoints
{
    private static readonly object Facility = new
    {
        id = 40, name = "Baama Community Health Centre", city = "", chiefdom = "Wandor", district = "Kenema", state = "Eastern",
        facility_type = "chc", ownership = "government", latitude = 8.3588, longitude = -11.3329,
        location_quality = "gps", source = "who2019", is_verified = false, status = "pending",
        decided_by = (long?)null, reason = (string?)null, created_at = "2026-03-14T09:00:00Z",
    };

    private static readonly object Pharmacy = new
    {
        id = 1, name = "Hamdalaye Pharmacy", city = "", chiefdom = "Bo Town", district = "Bo", state = "Southern", is_24_hours = false,
        latitude = 7.965119, longitude = -11.738278, location_quality = "map", source = "osm2020",
        is_verified = false, status = "pending",
        decided_by = (long?)null, reason = (string?)null, created_at = "2026-03-14T09:00:00Z",
    };

    private static readonly object Practitioner = new
    {
        id = 1, name = "Mariama Sesay", license_number = "NMB-20417", professional_type = "midwife", specialization = "Midwifery",
        hospital_affiliation = "Bo Government Hospital", email = "mariama.sesay@example.org", phone = "+23276123456",
        is_verified = false, status = "pending",
        decided_by = (long?)null, reason = (string?)null, created_at = "2026-03-14T09:00:00Z",
    };

    private static readonly object Approval = new
    {
        approved = true, expires_on = "2027-12-31", council = "Nurses and Midwives Board", register_number = "NMB-20417",
        registered_until = "2027-12-31", evidence = "Seen the original certificate in Bo.",
    };

    private static readonly object Decided = new { message = "The entry is verified.", id = 1, status = "verified" };

    public static void MapDirectoryReview(this IEndpointRouteBuilder routes)
    {
        var admin = routes.MapGroup("/api/admin").WithTags("CareDirectory").MayAnswer(401, 403);
        admin.MapHospitalAdmin();
        admin.MapPharmacyAdmin();
        admin.MapPractitionerAdmin();
        admin.MapVerificationQueue();
        PractitionerAdminEndpoints.Map(
            routes.MapGroup("/api").WithTags("CareDirectory").MayAnswer(401, 403), "/healthcare-providers", "ByOtherName");

        admin.MapGet("/hospitals", ReviewHospitalsAsync).WithName(nameof(ReviewHospitals))
            .WithSummary("All health facilities with their verification, by name").WithExample(response: new[] { Facility }).MayAnswer(400);
        admin.MapGet("/pharmacies", ReviewPharmaciesAsync).WithName(nameof(ReviewPharmacies))
            .WithSummary("All pharmacies with their verification, by name").WithExample(response: new[] { Pharmacy }).MayAnswer(400);
        admin.MapGet("/doctors", ReviewPractitionersAsync).WithName(nameof(ReviewPractitioners))
            .WithSummary("All practitioners with their verification, newest first")
            .WithExample(response: new[] { Practitioner }).MayAnswer(400);

        admin.MapPost("/hospitals/{id:long}/verify", VerifyHospitalAsync).WithName(nameof(VerifyHospital))
            .WithSummary("Make a health facility public, or keep it from the public").WithExample(Approval, Decided)
            .MayAnswer(400, 404, 409);
        admin.MapPost("/pharmacies/{id:long}/verify", VerifyPharmacyAsync).WithName(nameof(VerifyPharmacy))
            .WithSummary("Make a pharmacy public, or keep it from the public").WithExample(Approval, Decided)
            .MayAnswer(400, 404, 409);
        admin.MapPost("/doctors/{id:long}/verify", VerifyPractitionerAsync).WithName(nameof(VerifyPractitioner))
            .WithSummary("Let a practitioner in, or turn the application down; the applicant is told").WithExample(Approval, Decided)
            .MayAnswer(400, 404, 409);
        admin.MapPost("/verifications", VerifyListAsync).WithName(nameof(VerifyList))
            .WithSummary("Decide about everything from one list that waits for a decision (or is in the state named by status)")
            .WithExample(new { source = "who2019", kind = "hospital", approved = true }, new { changed = 1090 }).MayAnswer(400, 409);

        admin.MapPost("/import/facilities", ImportAsync).WithName(nameof(ImportFacilities))
            .WithSummary("Take in a facility list: multipart CSV in the field file, at most 10 MB; rows are lines of the file")
            .Accepts<FacilityFile>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(ImportFacilities.MaxFileSize + UploadedFile.FormOverhead))
            .WithExample(new { file = "(the CSV file)" }, new
            {
                created = 1102, updated = 0, unchanged = 17,
                rejected = new[] { new { row = 12, field = "facility_name", error = "The row has no name." } },
            })
            .MayAnswer(400, 409, 413, 415);
    }

    private static async Task<Results<Ok<IReadOnlyList<HospitalReview>>, ProblemHttpResult>> ReviewHospitalsAsync(
        string? status, string? source, string? q, int? page, [FromQuery(Name = "page_size")] int? pageSize,
        HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (!EnumWords<VerificationState>.TryReadFilter(status, "status", out var state, out var problem)) return problem;
        if (!EnumWords<DirectorySource>.TryReadFilter(source, "source", out var list, out problem)) return problem;

        var (number, size) = WholeList.Or(page, pageSize);
        return await mediator.Send(new ReviewHospitals.Query(state, list, q, number, size), ct).ToArrayAsync(http);
    }

    private static async Task<Results<Ok<IReadOnlyList<PharmacyReview>>, ProblemHttpResult>> ReviewPharmaciesAsync(
        string? status, string? source, string? q, int? page, [FromQuery(Name = "page_size")] int? pageSize,
        HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (!EnumWords<VerificationState>.TryReadFilter(status, "status", out var state, out var problem)) return problem;
        if (!EnumWords<DirectorySource>.TryReadFilter(source, "source", out var list, out problem)) return problem;

        var (number, size) = WholeList.Or(page, pageSize);
        return await mediator.Send(new ReviewPharmacies.Query(state, list, q, number, size), ct).ToArrayAsync(http);
    }

    private static async Task<Results<Ok<IReadOnlyList<PractitionerReview>>, ProblemHttpResult>> ReviewPractitionersAsync(
        string? status, string? q, int? page, [FromQuery(Name = "page_size")] int? pageSize,
        HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (!EnumWords<VerificationState>.TryReadFilter(status, "status", out var state, out var problem)) return problem;

        var (number, size) = WholeList.Or(page, pageSize);
        return await mediator.Send(new ReviewPractitioners.Query(state, q, number, size), ct).ToArrayAsync(http);
    }

    private static Task<Results<Ok<DecidedDto>, ProblemHttpResult>> VerifyHospitalAsync(
        long id, DecisionRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new VerifyHospital.Command(new HospitalId(id), body.Approved, body.Reason, body.ExpiresOn, body.ToEvidence()), ct)
            .ToOkAsync(state => DecidedDto.Of(id, state));

    private static Task<Results<Ok<DecidedDto>, ProblemHttpResult>> VerifyPharmacyAsync(
        long id, DecisionRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new VerifyPharmacy.Command(new PharmacyId(id), body.Approved, body.Reason, body.ExpiresOn, body.ToEvidence()), ct)
            .ToOkAsync(state => DecidedDto.Of(id, state));

    private static Task<Results<Ok<DecidedDto>, ProblemHttpResult>> VerifyPractitionerAsync(
        long id, PractitionerDecisionRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new VerifyPractitioner.Command(
                new PractitionerId(id), body.Approved, body.Reason, body.ExpiresOn, body.ToEvidence(),
                body.HospitalId is { } at ? new HospitalId(at) : null),
            ct).ToOkAsync(state => DecidedDto.Of(id, state));

    private static Task<Results<Ok<VerifyList.Response>, ProblemHttpResult>> VerifyListAsync(
        ListDecisionRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new VerifyList.Command(body.Source, body.Kind, body.Status, body.Approved, body.Reason, body.ExpiresOn), ct).ToOkAsync();

    private static async Task<Results<Ok<ImportFacilities.Response>, ProblemHttpResult>> ImportAsync(
        HttpRequest request, IMediator mediator, CancellationToken ct)
    {
        var (file, problem) = await UploadedFile.ReadAsync(request, ImportFacilities.MaxFileSize, ct);
        if (file is null) return problem!;

        return await mediator.Send(new ImportFacilities.Command(file), ct).ToOkAsync();
    }
}

/// <param name="Kind">Both kinds when absent.</param>
/// <param name="Status">The state of the entries to decide about; pending when absent.</param>
internal sealed record ListDecisionRequest(
    DirectorySource? Source, FacilityKind? Kind, VerificationState? Status, bool? Approved, string? Reason, DateOnly? ExpiresOn);

internal sealed record DecidedDto(string Message, long Id, VerificationState Status)
{
    public static DecidedDto Of(long id, VerificationState state) =>
        new($"The entry is {EnumWords<VerificationState>.Write(state)}.", id, state);
}

/// <summary>The multipart form of an import, as Swagger UI shows it.</summary>
internal sealed record FacilityFile(IFormFile File);
