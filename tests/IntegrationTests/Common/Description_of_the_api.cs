using System.Text.Json;
using System.Text.RegularExpressions;

namespace MamaCare.IntegrationTests.Common;

/// <summary>What Swagger UI and the authors of clients read.</summary>
public abstract partial class Description_of_the_api(MamaCareHost host) : Scenario(host)
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
    public async Task Says_in_which_order_each_list_comes()
    {
        using var description = JsonDocument.Parse(await DescriptionAsync());
        var lists = Operations(description).Where(o => IsList(o.Body)).ToList();

        lists.Should().HaveCountGreaterThan(30);
        lists.Where(o => !SaysItsOrder().IsMatch(o.Body.GetProperty("summary").GetString()!)).Select(o => o.Name).Should().BeEmpty();
    }

    [Fact]
    public async Task Says_where_a_pin_does_as_well_as_a_token_and_offers_no_address_for_it()
    {
        using var description = JsonDocument.Parse(await DescriptionAsync());
        var schemes = description.RootElement.GetProperty("components").GetProperty("securitySchemes");
        var withPin = Operations(description).Where(o => SaysPin(o.Body)).Select(o => o.Name).ToList();

        schemes.EnumerateObject().Select(s => s.Name).Should().Equal("Bearer");
        withPin.Should().Contain("get /api/patient/profile").And.NotContain(["get /api/patients", "get /api/patient/export"]);
        Operations(description).Where(o => HasPinParameter(o.Body)).Select(o => o.Name)
            .Should().OnlyContain(name => name.EndsWith("/pin/{pin}", StringComparison.Ordinal), "existing clients know these two");

        static bool SaysPin(JsonElement operation) =>
            operation.TryGetProperty("description", out var words) && words.GetString()!.Contains("`pin`", StringComparison.Ordinal);

        static bool HasPinParameter(JsonElement operation) => operation.TryGetProperty("parameters", out var parameters)
            && parameters.EnumerateArray().Any(p => p.GetProperty("name").ValueEquals("pin"));
    }

    [Fact]
    public async Task Tells_of_every_operation_what_it_does_and_how_it_refuses_with_an_example()
    {
        using var description = JsonDocument.Parse(await DescriptionAsync());
        var operations = Operations(description).ToList();

        operations.Should().HaveCountGreaterThan(30);
        operations.Where(o => !o.Body.TryGetProperty("summary", out _)).Select(o => o.Name).Should().BeEmpty("each needs a summary");
        operations.Where(o => o.Body.GetProperty("tags").GetArrayLength() != 1).Select(o => o.Name)
            .Should().BeEmpty("each stands in one room");
        operations.Where(o => !IsOpenRead(o.Name) && !Refuses(o.Body)).Select(o => o.Name).Should().BeEmpty("each says how it refuses");
        operations.Where(o => !HasExamples(o.Body)).Select(o => o.Name).Should().BeEmpty("each shows what is sent and what is answered");
    }

    private static IEnumerable<(string Name, JsonElement Body)> Operations(JsonDocument description) =>
        from path in description.RootElement.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select ($"{operation.Name} {path.Name}", operation.Value);

    private static bool IsList(JsonElement operation) => Contents(Success(operation)).Any(c =>
        c.TryGetProperty("schema", out var schema) && schema.TryGetProperty("type", out var type) && type.ValueEquals("array"));

    [GeneratedRegex(@"\bfirst\b|\bby (\w+ )?name\b|\bby (date|id)\b|\bin the order\b")]
    private static partial Regex SaysItsOrder();

    private static bool IsOpenRead(string name) =>
        name.Contains("/health", StringComparison.Ordinal) || name is "get /api/districts"
            or "get /api/services" or "get /api/public-holidays";

    private static bool Refuses(JsonElement operation) => operation.GetProperty("responses").EnumerateObject().Any(r => r.Name[0] == '4');

    /// <summary>In the body that is sent and in the success answer, where there are such.</summary>
    private static bool HasExamples(JsonElement operation) =>
        Contents(Success(operation)).All(c => c.TryGetProperty("example", out _))
        && (!operation.TryGetProperty("requestBody", out var body) || Contents(body).All(c => c.TryGetProperty("example", out _)));

    private static JsonElement Success(JsonElement operation) =>
        operation.GetProperty("responses").EnumerateObject().First(r => r.Name[0] == '2').Value;

    private static IEnumerable<JsonElement> Contents(JsonElement message) =>
        message.TryGetProperty("content", out var content) ? content.EnumerateObject().Select(c => c.Value) : [];

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
