namespace MamaCare.Domain.Children;

/// <summary>What became of the child.</summary>
public enum BirthOutcome
{
    LiveBirth,
    Stillbirth,

    /// <summary>Born alive, died within 28 days.</summary>
    NeonatalDeath,
}
