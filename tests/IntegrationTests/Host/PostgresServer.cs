using Docker.DotNet;
using DotNet.Testcontainers.Builders;
using Testcontainers.PostgreSql;

namespace MamaCare.IntegrationTests.Host;

/// <summary>The one PostgreSQL server of a test run: the given one, else a container, else a throw-away cluster on this machine.</summary>
internal static class PostgresServer
{
    /// <summary>Environment variable: a connection string whose user may create databases.</summary>
    private const string Given = "MAMACARE_TEST_POSTGRES";

    private static readonly Lazy<Task<string>> Server = new(StartAsync);

    /// <exception cref="InvalidOperationException">There is no PostgreSQL; the message says what to do.</exception>
    public static Task<string> ConnectionStringAsync() => Server.Value;

    private static async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(Given) is { Length: > 0 } given) return given;
        if (await InContainerAsync() is { } container) return container;
        if (ThrowAwayCluster.FindPrograms() is { } programs) return await ThrowAwayCluster.StartAsync(programs);

        throw new InvalidOperationException(
            $"The tests need PostgreSQL: install it (Debian, Ubuntu: apt-get install postgresql), start a Docker engine, or set {Given} "
            + "to the connection string of a server on which databases may be created.");
    }

    private static async Task<string?> InContainerAsync()
    {
        try
        {
            var container = new PostgreSqlBuilder("postgres:17").Build();
            await container.StartAsync();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => container.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(10));
            return container.GetConnectionString();
        }
        catch (Exception failed) when (failed is DockerUnavailableException or DockerApiException)
        {
            return null; // no engine, or one that cannot get the image
        }
    }
}
