namespace MamaCare.Infrastructure.Health;

/// <summary>Where messages go at the moment, in one word.</summary>
internal interface IMailProbe
{
    /// <returns><c>files</c> without a mail server, otherwise <c>reachable</c> or <c>unreachable</c>.</returns>
    Task<string> StateAsync(CancellationToken ct);
}
