namespace MamaCare.Infrastructure.Persistence;

/// <summary>Writes reference data; safe to run at every start.</summary>
internal interface ISeeder
{
    Task SeedAsync(CancellationToken ct);
}
