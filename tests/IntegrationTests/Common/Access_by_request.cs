using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Identity;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Common;

/// <summary>Every request of the application, sent by everybody: whoever comes in at whatever door, the pipeline asks the same.</summary>
public abstract class Access_by_request(MamaCareHost host) : Scenario(host)
{
    public static TheoryData<Type> Requests => [.. AllRequests.Where(r => r.IsDefined(typeof(RequiresAttribute)))];

    public static TheoryData<Type> RequestsAboutPatients => [.. AllRequests.Where(r => r.IsAssignableTo(typeof(IConcernsPatient)))];

    private static IEnumerable<Type> AllRequests =>
        typeof(ICommand).Assembly.GetTypes().Where(t => t is { IsInterface: false } && t.IsAssignableTo(typeof(IBaseRequest)));

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Is_refused_to_everybody_whose_role_does_not_have_the_permission(Type request)
    {
        var permission = request.GetCustomAttribute<RequiresAttribute>()!.Permission;

        (await SendAsync(request, null)).Should().Be(AccessErrors.SignIn);
        foreach (var role in Enum.GetValues<Role>().Where(r => r is not Role.System && !RolePermissions.Allows(r, permission)))
            (await SendAsync(request, role)).Should().Be(AccessErrors.NotAllowed, "{0} may not {1}", role, permission);
    }

    [Theory]
    [MemberData(nameof(RequestsAboutPatients))]
    public async Task Is_refused_to_the_right_role_about_a_woman_outside_its_care(Type request)
    {
        var permission = request.GetCustomAttribute<RequiresAttribute>()!.Permission;

        foreach (var role in Enum.GetValues<Role>().Where(r => RolePermissions.Allows(r, permission)))
            (await SendAsync(request, role)).Should().Be(AccessErrors.NotYourPatient);
    }

    /// <summary>An empty request: it must be refused before anybody looks into it.</summary>
    private async Task<Error?> SendAsync(Type type, Role? role)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var claims = role is null ? [] : new[] { new Claim(TokenClaims.Account, "0"), new Claim(TokenClaims.Role, $"{role}") };
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = new ClaimsPrincipal(new ClaimsIdentity(claims, role is null ? null : "tests")),
        };

        var answer = type.GetInterfaces().Single(i => i.Name == typeof(IRequest<>).Name).GetGenericArguments()[0];
        var send = typeof(IMediator).GetMethods().Single(m => m is { Name: nameof(IMediator.Send), IsGenericMethod: true });
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var empty = RuntimeHelpers.GetUninitializedObject(type);
        var sending = (Task)send.MakeGenericMethod(answer).Invoke(mediator, [empty, CancellationToken.None])!;
        await sending;
        var result = sending.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(sending)!;
        return (Error?)answer.GetProperty(nameof(Result.Error))!.GetValue(result);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Access_by_request_on_SQLite(SqliteHost host) : Access_by_request(host);

[Collection(Engines.Postgres)]
public sealed class Access_by_request_on_PostgreSQL(PostgresHost host) : Access_by_request(host);
