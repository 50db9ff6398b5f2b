using System.Text.Json;

namespace MamaCare.IntegrationTests.Common;

/// <summary>What Swagger UI and the authors of clients read.</summary>
public abstract class Description_of_the_api(MamaCareHost host) : Scenario(host)
{
    /// <summary>Set to 1, the file is written instead of compared; the diff is then what a reviewer approves.</summary>
    private const string Approve = "MAMACARE_APPROVE_API";

    [Fact]
    public async Task Is_the_one_that_was_approved()
    {
        var described = await DescriptionAsync();
        var file = Path.Combine(RepositoryRoot(), "docs", "api", "openapi.json");
        if (Environment.GetEnvironmentVariable(Approve) == "1") await File.WriteAllTextAsync(file, described);

        described.Should().Be(
            await File.ReadAllTextAsync(file), "a change of the contract is approved by running this test with {0}=1", Approve);
    }

    [Fact]
    public async Task Tells_of_every_operation_what_it_does_and_how_it_refuses_with_an_example()
    {
        using var description = JsonDocument.Parse(await DescriptionAsync());
        var operations = (from path in description.RootElement.GetProperty("paths").EnumerateObject()
                          from operation in path.Value.EnumerateObject()
                          select (Name: $"{operation.Name} {path.Name}", Body: operation.Value)).ToList();

        operations.Should().HaveCountGreaterThan(30);
        operations.Where(o => !o.Body.TryGetProperty("summary", out _)).Select(o => o.Name).Should().BeEmpty("each needs a summary");
        operations.Where(o => o.Body.GetProperty("tags").GetArrayLength() != 1).Select(o => o.Name)
            .Should().BeEmpty("each stands in one room");
        operations.Where(o => !IsOpenRead(o.Name) && !Refuses(o.Body)).Select(o => o.Name).Should().BeEmpty("each says how it refuses");
        operations.Where(o => !HasExample(o.Body)).Select(o => o.Name).Should().BeEmpty("each shows an example");
    }

    private static bool IsOpenRead(string name) =>
        name.Contains("/health", StringComparison.Ordinal) || name is "get /api/districts"
            or "get /api/services" or "get /api/public-holidays";

    private static bool Refuses(JsonElement operation) => operation.GetProperty("responses").EnumerateObject().Any(r => r.Name[0] == '4');

    /// <summary>In the success answer, or, where that is empty, in the body that is sent, if there is one.</summary>
    private static bool HasExample(JsonElement operation)
    {
        var success = operation.GetProperty("responses").EnumerateObject().First(r => r.Name[0] == '2').Value;
        if (success.TryGetProperty("content", out var content))
            return content.EnumerateObject().All(c => c.Value.TryGetProperty("example", out _));
        return !operation.TryGetProperty("requestBody", out var body)
            || body.GetProperty("content").EnumerateObject().All(c => c.Value.TryGetProperty("example", out _));
    }

    private async Task<string> DescriptionAsync()
    {
        var reply = await Host.Anybody.GetAsync("/swagger/v1/swagger.json");
        return (await (await reply.ShouldBeAsync(HttpStatusCode.OK)).Content.ReadAsStringAsync()).ReplaceLineEndings("\n") + "\n";
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "MamaCare.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}

[Collection(Engines.Sqlite)]
public sealed class Description_of_the_api_on_SQLite(SqliteHost host) : Description_of_the_api(host);

[Collection(Engines.Postgres)]
public sealed class Description_of_the_api_on_PostgreSQL(PostgresHost host) : Description_of_the_api(host);
