using MamaCare.Application.Common;
using MamaCare.Application.Patients;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Compatibility;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Patients;

internal static class PatientEndpoints
{
    private static readonly object Isatu = new
    {
        name = "Isatu Kamara",
        gender = "female",
        date_of_birth = "1998-04-21",
        email = "isatu@example.org",
        phone = "076 123456",
        city = "Bo",
        language = "Krio",
        emergency_contact_name = "Fatmata Kamara",
        emergency_contact_email = "fatmata@example.org",
        emergency_contact_relationship = "sister",
        consents = new { emergency_contact = true },
        confirmed = true,
    };

    private static readonly object IsatusContact = new
    {
        email = (string?)null, phone = "+23276123456", language = "Krio", message_language = "kri",
        emergency_contact_name = "Fatmata Kamara", emergency_contact_phone = "+23277654321",
        emergency_contact_email = "fatmata@example.org", emergency_contact_relationship = "sister",
        consents = new { email = true, sms = true, emergency_contact = true }, reachable_by = "emergency_contact",
    };

    private static readonly object[] Listed =
    [
        new { id = 7, patient_number = "481 902 3372", name = "Isatu Kamara", date_of_birth = "1998-04-21", reachable_by = "email" },
    ];

    public static void MapPatients(this IEndpointRouteBuilder routes)
    {
        var patients = routes.MapGroup("/api/patients")
            .WithTags("Patients")
            .MayAnswer(401, 403);

        patients.MapPost("/", Register).WithName(nameof(RegisterPatient))
            .WithSummary(
                "Register a patient, with an e-mail address, a phone, or neither; the PIN is shown once. "
                + "409 with candidates: somebody like her is known")
            .WithExample(Isatu, new
            {
                message = "Registered. Write the PIN down now: it is not shown again.", pin = "042917", patient_id = 7,
                patient_number = "481 902 3372", fhir_id = (string?)null, due_date = (string?)null, gestational_age = (int?)null,
                email_sent = true, sms_sent = false,
            })
            .TakesIdempotencyKey().TakesOldForms().MayAnswer(400, 409, 503);

        patients.MapGet("/", ListMine).WithName(nameof(ListMyPatients))
            .WithSummary("List the patients in your care by family name, given name and id; reachable_by=nobody: those no reminder reaches")
            .WithExample(response: Listed)
            .MayAnswer(400);

        patients.MapGet("/{patientId:long}", Get).WithName(nameof(GetPatient))
            .WithSummary("Show a patient in your care")
            .WithExample(response: ProfileExamples.Chart)
            .MayAnswer(404);

        patients.MapGet("/{patientId:long}/contact-details", GetContact).WithName(nameof(GetContactDetails))
            .WithSummary("Show how a patient is reached: to her, to her practitioners, and to the staff of her facility")
            .WithExample(response: IsatusContact)
            .MayAnswer(404);

        patients.MapPut("/{patientId:long}", Change).WithName("ChangePatient")
            .WithSummary("Change a chart: what is left out or null stays as it was; a value of the pregnancy is added, none is lost")
            .WithExample(new { city = "Makeni", blood_pressure = "118/76", weight = 64.5 }, ProfileExamples.Chart)
            .NeedsIfMatch().MayAnswer(400, 404, 409)
            .TakesOldChanges();

        patients.MapPut("/{patientId:long}/contact-details", ChangeContact).WithName(nameof(ChangeContactDetails))
            .WithSummary("Change how a patient is reached: what is left out or null stays as it was, an empty text is removed")
            .WithExample(
                new { email = "", emergency_contact_phone = "077 654321", consents = new { emergency_contact = true } }, IsatusContact)
            .NeedsIfMatch().MayAnswer(400, 404, 409);

        routes.MapGet("/api/hospital/patients", ListMine).WithTags("Patients").WithName("ListFacilityPatients")
            .WithSummary("List the patients of your facility by family name, given name and id, as GET /api/patients does")
            .WithExample(response: Listed)
            .MayAnswer(400, 401, 403);
    }

    private static async Task<Results<Created<RegisteredPatientDto>, ProblemHttpResult>> Register(
        ProfileRequest body, IMediator mediator, CancellationToken ct)
    {
        var command = new RegisterPatient.Command(body.Person, body.Contact, body.Pregnancy, body.Confirmed ?? false);
        return await mediator.Send(command, ct).ToCreatedAsync(it => $"/api/patients/{it.PatientId.Value}", RegisteredPatientDto.From);
    }

    /// <param name="q">Beginnings of names, or of a patient number.</param>
    private static async Task<Results<Ok<IReadOnlyList<PatientListedDto>>, ProblemHttpResult>> ListMine(
        HttpContext http,
        IMediator mediator,
        string? q,
        [FromQuery(Name = "reachable_by")] string? reachableBy,
        int page = 1,
        [FromQuery(Name = "page_size")] int pageSize = PageRules.DefaultSize,
        CancellationToken ct = default)
    {
        if (!EnumWords<ReachableBy>.TryReadFilter(reachableBy, "reachable_by", out var way, out var problem)) return problem;

        return await mediator.Send(new ListMyPatients.Query(q, way, page, pageSize), ct).ToArrayAsync(http, PatientListedDto.From);
    }

    private static Task<Results<Ok<ProfileDto>, ProblemHttpResult>> Get(long patientId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetPatient.Query(new PatientId(patientId)), ct).ToOkAsync(ProfileDto.InChart);

    private static Task<Results<Ok<ProfileDto>, ProblemHttpResult>> Change(
        long patientId, ProfileRequest body, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(
            new ChangeProfile.Command(new PatientId(patientId), body.Person, body.Contact, body.Pregnancy, ifMatch), ct)
            .ToOkAsync(ProfileDto.InChart);

    private static Task<Results<Ok<ContactDetailsDto>, ProblemHttpResult>> GetContact(
        long patientId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetContactDetails.Query(new PatientId(patientId)), ct).ToOkAsync(ContactDetailsDto.From);

    private static Task<Results<Ok<ContactDetailsDto>, ProblemHttpResult>> ChangeContact(
        long patientId, ChangeContactDetailsRequest body, IMediator mediator, CancellationToken ct,
        [FromHeader(Name = EntityTags.IfMatch)] IfMatch? ifMatch = null) =>
        mediator.Send(new ChangeContactDetails.Command(new PatientId(patientId), body.ToForm(), ifMatch), ct)
            .ToOkAsync(ContactDetailsDto.From);
}
