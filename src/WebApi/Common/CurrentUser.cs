using System.Diagnostics;
using System.Globalization;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Identity;
using MamaCare.Infrastructure.Jobs;

namespace MamaCare.WebApi.Common;

/// <summary>The holder of the request's token; within a job, MamaCare itself.</summary>
internal sealed class CurrentUser(IHttpContextAccessor http, JobIdentity job) : ICurrentUser
{
    public bool IsAuthenticated => job.IsJob || http.HttpContext?.User.Identity?.IsAuthenticated == true;

    public AccountId? AccountId => Id<AccountId>(TokenClaims.Account);

    public Role? Role => job.IsJob ? Domain.Identity.Role.System : TokenRole.Read(Claim(TokenClaims.Role));

    public HospitalId? HospitalId => Id<HospitalId>(TokenClaims.Hospital);

    public PharmacyId? PharmacyId => Id<PharmacyId>(TokenClaims.Pharmacy);

    public string? Address => job.IsJob ? null : http.HttpContext?.Connection.RemoteIpAddress?.ToString();

    public string? TraceId => Activity.Current?.TraceId.ToString();

    /// <summary>What the role may; with a token for the enrolment of a second factor, that alone.</summary>
    public bool May(Permission permission) =>
        Role is { } role && RolePermissions.Allows(role, permission)
        && (job.IsJob || Claim(TokenClaims.Scope) != TokenClaims.Enrolment || permission is Permission.SecondFactorEnrol);

    private TId? Id<TId>(string type)
        where TId : struct, ITypedId<TId> =>
        !job.IsJob && long.TryParse(Claim(type), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? TId.From(id) : null;

    private string? Claim(string type) => http.HttpContext?.User.FindFirst(type)?.Value;
}

internal static class TokenRole
{
    /// <summary>The role in a token; never <see cref="Role.System"/>, which no token carries.</summary>
    public static Role? Read(string? text) =>
        Enum.TryParse<Role>(text, ignoreCase: true, out var role) && Enum.IsDefined(role) && role is not Role.System ? role : null;
}
