using MamaCare.Application.Identity;
using MamaCare.Infrastructure.Common;
using MamaCare.WebApi.CareDirectory;

namespace MamaCare.WebApi.Common;

/// <summary>The ways to start: serve; <c>--migrate</c>, <c>import-facilities FILE</c>, <c>--check</c> a running server, and stop.</summary>
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

        if (args is ["import-facilities", var file, ..])
            return await ImportFacilitiesDoor.RunAsync(app.Services, file, Terminal.Out, stopping);

        if (app.Services.GetRequiredService<IPinKeys>().IsOn) app.Services.GetRequiredService<ILogger<Program>>().PinsAloneAreTaken();
        await app.StartAsync(stopping);
        foreach (var url in app.Urls)
        {
            Terminal.Say($"Swagger UI: {url}/swagger");
            Terminal.Say($"Health:     {url}/health");
        }

        await app.WaitForShutdownAsync(CancellationToken.None);
        return 0;
    }

    /// <summary>Settings may stand on the command line too; any other word is a slip, and must not start a server.</summary>
    public static bool AreKnown(string[] args) => AreSettings(SettingsIn(args));

    /// <summary>Without the command: configuration would take its words for names of settings, and the next word for a value.</summary>
    public static string[] SettingsIn(string[] args) => args switch
    {
        ["import-facilities", [not '-', ..], .. var settings] => settings,
        ["--migrate" or "--check", .. var settings] => settings,
        _ => args,
    };

    /// <returns>The exit code for a command line that nobody understands.</returns>
    public static int ExplainUsage()
    {
        Terminal.Complain(
            """
            Without a command the server starts. Commands:
              --migrate                 bring a PostgreSQL database to this version, and stop
              import-facilities FILE    take in a facility list, and stop
              --check                   ask the running server of this configuration whether it answers
            Settings follow as --Name=value, for example --Urls=http://localhost:5081.
            """);
        return 2;
    }

    /// <summary>Asks the server of this configuration on this machine whether it answers.</summary>
    /// <remarks>For container health checks: the image has no curl.</remarks>
    /// <returns>The exit code: 0 when it does.</returns>
    public static async Task<int> CheckAsync(IConfiguration configuration)
    {
        var port = BindingAddress.Parse(configuration["Urls"]!.Split(';')[0]).Port;
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(3) };
        try
        {
            using var reply = await client.GetAsync(new Uri($"http://localhost:{port}/health/live"));
            return reply.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception silent) when (silent is HttpRequestException or OperationCanceledException)
        {
            return 1;
        }
    }

    /// <summary><c>--Name=value</c> or <c>--Name value</c>.</summary>
    private static bool AreSettings(ReadOnlySpan<string> args) => args switch
    {
        [] => true,
        [['-', '-', ..] one, .. var rest] when one.Contains('=', StringComparison.Ordinal) => AreSettings(rest),
        [['-', '-', ..], [not '-', ..], .. var rest] => AreSettings(rest),
        _ => false,
    };
}
