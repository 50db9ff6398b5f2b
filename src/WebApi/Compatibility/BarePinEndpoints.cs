using MamaCare.Application.CareDirectory;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Compatibility;

/// <summary>The oldest pages look a practitioner up by the PIN alone; off unless <c>Authentication:PinOnlyAccess</c> is set.</summary>
internal static class BarePinEndpoints
{
    private static readonly object Found = new
    {
        id = 1, name = "Mariama Sesay", email = "mariama.sesay@example.org", phone = "+23276123456", professional_type = "midwife",
        specialization = "Midwifery", hospital_affiliation = "Bo Government Hospital", is_verified = true,
    };

    public static void MapBarePins(this IEndpointRouteBuilder routes)
    {
        var pins = routes.MapGroup("/api").WithTags("Compatibility").AllowAnonymous().MayAnswer(400, 401, 429, 503);
        pins.MapGet("/healthcare-provider/pin/{pin}", FindAsync).WithName(nameof(FindPractitionerByPin))
            .WithSummary("The practitioner with this PIN; only where PINs alone are taken, else 400").WithExample(response: Found);
        pins.MapGet("/doctors/pin/{pin}", FindAsync).WithName("FindPractitionerByPinAlias")
            .WithSummary("The same under its other address").WithExample(response: Found);
    }

    private static async Task<Results<Ok<PractitionerByPinDto>, ProblemHttpResult>> FindAsync(
        string pin, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var result = await mediator.Send(new FindPractitionerByPin.Command(pin), ct);
        if (!result.IsSuccess) return result.Error.ToProblem();

        var her = result.Value;
        return TypedResults.Ok(new PractitionerByPinDto(
            her.Id, her.Name, her.Email.Value, her.Phone.Value, her.ProfessionalType, her.Specialization, her.HospitalAffiliation,
            her.IsVerified));
    }
}

internal sealed record PractitionerByPinDto(
    PractitionerId Id, string Name, string Email, string Phone, string ProfessionalType, string Specialization,
    string HospitalAffiliation, bool IsVerified);
