namespace MamaCare.Domain.Pregnancies;

/// <summary>How a pregnancy, or our care for it, ended.</summary>
public enum OutcomeKind
{
    LiveBirth,
    Stillbirth,

    /// <summary>Spontaneous loss.</summary>
    Miscarriage,

    /// <summary>Induced.</summary>
    Abortion,
    MaternalDeath,

    /// <summary>She is cared for elsewhere.</summary>
    Moved,

    /// <summary>Lost to follow-up.</summary>
    Lost,
}
