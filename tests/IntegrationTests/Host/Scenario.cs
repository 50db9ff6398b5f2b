namespace MamaCare.IntegrationTests.Host;

/// <summary>What people do with MamaCare, told over HTTP. Written once as an abstract class; two one-line classes put it on both engines.</summary>
/// <remarks>A scenario brings its own people and never counts on an empty database, so nothing is reset between two of them.</remarks>
public abstract class Scenario(MamaCareHost host)
{
    protected MamaCareHost Host { get; } = host;
}
