namespace MamaCare.Domain.Pregnancies;

/// <summary>What a practitioner says about a contact beside its day.</summary>
public sealed record ContactParticulars(string? Place, string? HeldBy, string? Notes)
{
    /// <summary>Of a place or a person; the place that cares for her is named alike.</summary>
    public const int MaxNameLength = 200;

    public const int MaxNotesLength = 2000;
}
