using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.WebApi.Common;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Identity;

internal enum AdministratorStatus
{
    Active,
    Inactive,
}

/// <param name="Password">Only when one is made; told in person, never sent.</param>
/// <param name="SendCredentials">Sends a link to choose a password.</param>
internal sealed record AdministratorRequest(
    string? Name, string? Email, string? Password, Role? Role, AdministratorStatus? Status, bool? SendCredentials)
{
    /// <summary>Other roles are given elsewhere: here, everybody is an administrator.</summary>
    public ProblemHttpResult? RefusalToAppoint() => Role is null or Domain.Identity.Role.Admin
        ? null
        : RequestErrors.Invalid("role", "This must be: admin. Staff are invited at POST /api/admin/accounts.").ToProblem();

    /// <summary>Everybody's password is chosen by its owner.</summary>
    public ProblemHttpResult? RefusalToChange() => string.IsNullOrEmpty(Password)
        ? null
        : RequestErrors.Invalid("password", "A password is changed by its owner: leave it out, and send send_credentials.").ToProblem();
}

/// <param name="Status">Inactive also while an invitation or an approval is waited for.</param>
internal sealed record AdministratorDto(
    AccountId Id, string? Name, string? Email, Role Role, AdministratorStatus Status, DateTimeOffset CreatedAt,
    int Version) : IVersioned
{
    public static AdministratorDto From(AdministratorView one) => new(
        one.Id, one.Name, one.Email, Role.Admin,
        one.Status is AccountStatus.Active ? AdministratorStatus.Active : AdministratorStatus.Inactive, one.CreatedAt, one.Version);
}

internal sealed record AdministratorApplication(string? Name, string? Email, string? Phone, string? Password);

internal sealed record AdministratorAppliedDto(string Message, AccountId AdminId, bool IsVerified);

internal sealed record AccountDecisionRequest(bool? Approved, string? Reason);

internal sealed record AccountDecidedDto(AccountId Id, AccountStatus Status);
