using System.Diagnostics;
using System.Net.Sockets;

namespace MamaCare.IntegrationTests.Common;

/// <summary>The server's program as an operator calls it.</summary>
[Collection(Engines.Postgres)]
public sealed class Commands_of_the_server : IDisposable
{
    private const string List =
        "facility_name,facility_type_source,level,ownership,latitude,longitude,coordinate_source,region_2017,district_2017,chiefdom_2021\n"
        + "Test,CHP,CHP,MoH,8.5,-11.1,GPS,Eastern,Kono,Sandor\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("mamacare-commands-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("list.csv")]
    [InlineData("{folder}/list.csv")]
    public async Task Import_a_list_into_the_place_that_is_named(string file)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "list.csv"), List);
        var data = Path.Combine(_folder, "data");

        var (exitCode, output) = await RunAsync(
            "import-facilities", file.Replace("{folder}", _folder, StringComparison.Ordinal), $"--DataFolder={data}");

        output.Should().Contain("created 1, updated 0, unchanged 0, rejected 0");
        exitCode.Should().Be(0);
        File.Exists(Path.Combine(data, "mamacare.db")).Should().BeTrue();
    }

    [Fact]
    public async Task End_when_it_cannot_listen_although_there_is_a_schedule()
    {
        var database = await PostgresDatabase.CreateAsync();
        using var somebodyElse = new TcpListener(IPAddress.Loopback, 0);
        somebodyElse.Start();

        var (exitCode, output) = await RunAsync(
            $"--ConnectionStrings:MamaCare={database.ConnectionString}", $"--Urls=http://{somebodyElse.LocalEndpoint}",
            $"--DataFolder={_folder}", "--Jwt:SigningKey=a key that only the tests of MamaCare use");
        await database.DropAsync();

        output.Should().Contain("address already in use");
        exitCode.Should().Be(1);
    }

    private async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MamaCare.WebApi.dll"), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["PWD"] = _folder },
        };
        using var server = Process.Start(start)!;
        try
        {
            var complaints = server.StandardError.ReadToEndAsync();
            var output = await server.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));
            await server.WaitForExitAsync();
            return (server.ExitCode, output + await complaints);
        }
        finally
        {
            if (!server.HasExited) server.Kill();
        }
    }
}
