using MamaCare.Infrastructure.Common;
using MamaCare.WebApi.CareDirectory;

namespace MamaCare.WebApi.Common;

/// <summary>The ways to start: serve; <c>--migrate</c> and stop; <c>import-facilities FILE</c> and stop.</summary>
internal static class RunModes
{
    public static async Task<int> RunAsAskedAsync(this WebApplication app, string[] args)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        var migrateOnly = args.Contains("--migrate");
        if (!migrateOnly) app.Services.CheckConfiguration();
        await app.Services.PrepareAsync(migrateOnly, stopping);
        if (migrateOnly)
        {
            Terminal.Say("The database is at this version.");
            return 0;
        }

        if (args is ["import-facilities", var file, ..]) return await ImportFacilitiesDoor.RunAsync(app.Services, file, Terminal.Out, stopping);

        await app.StartAsync(stopping);
        foreach (var url in app.Urls)
        {
            Terminal.Say($"Swagger UI: {url}/swagger");
            Terminal.Say($"Health:     {url}/health");
        }

        await app.WaitForShutdownAsync(CancellationToken.None);
        return 0;
    }
}
