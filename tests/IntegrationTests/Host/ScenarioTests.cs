namespace MamaCare.IntegrationTests.Host;

public sealed class ScenarioTests
{
    public static TheoryData<Type> Scenarios => [.. typeof(Scenario).Assembly.GetTypes().Where(t => t.BaseType == typeof(Scenario))];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_scenario_runs_on_both_engines(Type scenario)
    {
        var engines = typeof(Scenario).Assembly.GetTypes().Where(t => t.BaseType == scenario)
            .SelectMany(t => t.GetCustomAttributesData().Where(a => a.AttributeType == typeof(CollectionAttribute)))
            .Select(collection => collection.ConstructorArguments[0].Value);

        scenario.IsAbstract.Should().BeTrue();
        engines.Should().BeEquivalentTo([Engines.Sqlite, Engines.Postgres]);
    }
}
