namespace MamaCare.IntegrationTests.Host;

public sealed class ScenarioTests
{
    public static TheoryData<Type> Scenarios => [.. typeof(Scenario).Assembly.GetTypes().Where(t => t.BaseType == typeof(Scenario))];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_scenario_runs_on_both_engines(Type scenario)
    {
        var engines = typeof(Scenario).Assembly.GetTypes().Where(t => t.BaseType == scenario)
            .Select(t => t.GetCustomAttributesData().Single(a => a.AttributeType == typeof(CollectionAttribute)).ConstructorArguments[0].Value);

        scenario.IsAbstract.Should().BeTrue();
        engines.Should().BeEquivalentTo([Engines.Sqlite, Engines.Postgres]);
    }
}
