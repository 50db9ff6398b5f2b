namespace MamaCare.Domain.Pregnancies;

/// <summary>What the due date in force rests on.</summary>
public enum DatingMethod
{
    /// <summary>The last menstrual period.</summary>
    Lmp,
    Ultrasound,

    /// <summary>The transfer of an embryo.</summary>
    Ivf,
}
