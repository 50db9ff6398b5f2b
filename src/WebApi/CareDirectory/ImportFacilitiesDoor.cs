using MamaCare.Application.CareDirectory;
using MamaCare.Infrastructure.Jobs;
using MediatR;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>The import from the command line: <c>import-facilities FILE</c>.</summary>
internal static class ImportFacilitiesDoor
{
    /// <summary><c>dotnet run --project</c> changes the working folder, but not what the shell says about it.</summary>
    private static string WhereItWasTyped =>
        Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } folder ? folder : Environment.CurrentDirectory;

    /// <returns>The exit code: 0 when the list was taken in (rejected rows are listed), 1 when nothing was changed.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string file, TextWriter output, CancellationToken ct)
    {
        var info = new FileInfo(Path.Combine(WhereItWasTyped, file));
        if (!info.Exists || info.Length > ImportFacilities.MaxFileSize)
        {
            await output.WriteLineAsync(info.Exists ? ImportFacilities.TooLarge : $"There is no file {info.FullName}.");
            return 1;
        }

        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobIdentity>().IsJob = true; // whoever can start the server may fill its directory
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var result = await mediator.Send(new ImportFacilities.Command(await File.ReadAllBytesAsync(info.FullName, ct)), ct);
        if (!result.IsSuccess)
        {
            await output.WriteLineAsync(result.Error.Message);
            return 1;
        }

        var (created, updated, unchanged, rejected) = result.Value;
        await output.WriteLineAsync($"created {created}, updated {updated}, unchanged {unchanged}, rejected {rejected.Count}");
        foreach (var row in rejected) await output.WriteLineAsync($"  line {row.Row}, {row.Field}: {row.Error}");
        return 0;
    }
}
