namespace MamaCare.Domain.Pregnancies;

/// <summary>What a practitioner says about a contact beside its day.</summary>
public sealed record ContactParticulars(string? Place, string? HeldBy, string? Notes);
