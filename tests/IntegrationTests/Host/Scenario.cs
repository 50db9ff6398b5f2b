namespace MamaCare.IntegrationTests.Host;

/// <summary>What people do with MamaCare, told over HTTP: one abstract class, and two of one line that put it on both engines.</summary>
/// <remarks>A scenario brings its own people and never counts on an empty database, so nothing is reset between two of them.</remarks>
public abstract class Scenario(MamaCareHost host)
{
    protected MamaCareHost Host { get; } = host;
}
