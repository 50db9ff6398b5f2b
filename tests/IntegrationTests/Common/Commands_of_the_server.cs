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
            $"--DataFolder={_folder}", "--Jwt:SigningKey=a key that only the tests of MamaCare use",
            "--Encryption:Key=another key that only the tests of MamaCare use");
        await database.DropAsync();

        output.Should().Contain("address already in use");
        exitCode.Should().Be(1);
    }

    [Fact]
    public async Task Check_the_server_of_the_settings_that_follow_and_start_none()
    {
        var (exitCode, output) = await RunAsync("--check", $"--Urls=http://127.0.0.1:{FreePort.Next()}");

        output.Should().BeEmpty();
        exitCode.Should().Be(1, "nobody answers there");
    }

    private async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var (exitCode, output, complaints) = await ServerProcess.RunAsync([("PWD", _folder)], arguments);
        return (exitCode, output + complaints);
    }
}
