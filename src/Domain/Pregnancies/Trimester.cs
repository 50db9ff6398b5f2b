namespace MamaCare.Domain.Pregnancies;

/// <summary>Third of a pregnancy; the borders stand in <see cref="GestationRules.Trimesters"/>.</summary>
public enum Trimester
{
    First,
    Second,
    Third,
}
