using MamaCare.Application.CareDirectory;
using MamaCare.Domain.Identifiers;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.CareDirectory;

internal static class StaffEndpoints
{
    private const string Sent = "An invitation is on its way.";

    public static void MapStaff(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/admin/accounts", InviteAsync).WithTags("CareDirectory").WithName(nameof(InviteStaff))
            .WithSummary("Make an account for staff of a facility or a pharmacy; a link to choose a password is sent")
            .WithExample(
                new { role = "hospital", name = "Fatu Bangura", email = "matron@pcmh.example", hospital_id = 12 },
                new { id = 9, role = "hospital", status = "pending", message = Sent })
            .MayAnswer(400, 401, 403, 409);

    private static Task<Results<Created<StaffInvitedDto>, ProblemHttpResult>> InviteAsync(
        StaffInvitation body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new InviteStaff.Command(body.Role, body.Name, body.Email, body.HospitalId, body.PharmacyId), ct)
            .ToCreatedAsync(_ => null, it => new StaffInvitedDto(it, body.Role!.Value, "pending", Sent));
}

/// <param name="HospitalId">Where somebody of the role hospital works.</param>
/// <param name="PharmacyId">Where a pharmacist works.</param>
internal sealed record StaffInvitation(
    InviteStaff.StaffRole? Role, string? Name, string? Email, HospitalId? HospitalId, PharmacyId? PharmacyId);

internal sealed record StaffInvitedDto(AccountId Id, InviteStaff.StaffRole Role, string Status, string Message);
