namespace MamaCare.Domain.Children;

/// <summary>What a birth record says; null where nobody wrote it down.</summary>
/// <param name="DateOfBirth">Local calendar date.</param>
/// <param name="WeightInGrams">At birth.</param>
/// <param name="Apgar1">After one minute, 0 to 10.</param>
/// <param name="Apgar5">After five minutes, 0 to 10.</param>
public sealed record BirthFacts(
    DateOnly DateOfBirth,
    BabyGender Gender,
    BirthType Type,
    string? Location,
    string? Notes,
    int? WeightInGrams,
    int? Apgar1,
    int? Apgar5,
    BirthOutcome? Outcome)
{
    public const int MaxLocationLength = 200;
    public const int MaxNotesLength = 2000;

    /// <summary>Rare enough to ask whether it is right.</summary>
    public bool IsImprobable => WeightInGrams is { } grams && BirthRules.ImprobableWeight.Evaluate(grams);
}
