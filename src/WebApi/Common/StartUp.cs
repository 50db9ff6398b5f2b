using MamaCare.Application.Identity;
using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Jobs;
using MamaCare.Infrastructure.Persistence;
using MediatR;
using Microsoft.Extensions.Options;

namespace MamaCare.WebApi.Common;

/// <summary>What must stand before the first request: database, reference data, first administrator.</summary>
internal static class StartUp
{
    /// <param name="migrate">Bring a PostgreSQL database to this version; the embedded one always is.</param>
    public static async Task PrepareAsync(this IServiceProvider services, bool migrate, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobIdentity>().IsJob = true;

        var database = scope.ServiceProvider.GetRequiredService<DatabaseSetUp>();
        await database.RunAsync(migrate, () => BootstrapAsync(scope.ServiceProvider, ct), ct);
    }

    private static async Task BootstrapAsync(IServiceProvider scope, CancellationToken ct)
    {
        var bootstrap = scope.GetRequiredService<IOptions<BootstrapOptions>>().Value;
        var command = new BootstrapAdministrator.Command(bootstrap.AdminEmail, bootstrap.AdminPassword);
        var result = await scope.GetRequiredService<IMediator>().Send(command, ct);
        if (!result.IsSuccess) throw new StartUpException($"Bootstrap: {result.Error.Message}");
        if (!result.Value.Created) return;

        Terminal.Say($"First administrator: {bootstrap.AdminEmail}");
        if (result.Value.GeneratedPassword is { } password) Terminal.Say($"Password, shown only now: {password}");
    }
}
