namespace MamaCare.Infrastructure.Persistence;

/// <summary>Rewrites what an earlier version left behind; runs after a migration only, and is safe to repeat.</summary>
internal interface IRenewal
{
    Task RunAsync(CancellationToken ct);
}
