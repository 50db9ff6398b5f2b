using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Patients.Contracts;

/// <summary>What a woman's profile says about her pregnancy; the room of the pregnancies answers and writes it.</summary>
public interface IPregnancyProfiles
{
    /// <summary>Her current pregnancy and the latest values of it.</summary>
    Task<PregnancyFacts> ReadAsync(PatientId patientId, CancellationToken ct);

    /// <summary>Whether she has a pregnancy that is active.</summary>
    Task<bool> IsUnderWayAsync(PatientId patientId, CancellationToken ct);

    /// <summary>
    /// Notes each value that differs from the one shown as a value of today; a first day of the last period opens or redates her
    /// pregnancy. The caller saves.
    /// </summary>
    /// <returns>What a dating or a reading refuses, pinned to its field; <c>profile.outcome-first</c>.</returns>
    Task<Result> WriteAsync(PatientId patientId, PregnancyForm form, Author author, CancellationToken ct);
}

/// <param name="IsHerself">What she says about herself is marked as self-reported.</param>
public sealed record Author(AccountId Account, bool IsHerself);

/// <summary>What is said about a pregnancy; null where nothing is.</summary>
public sealed record PregnancyForm
{
    public StatedPregnancy? PregnancyStatus { get; init; }

    public int? PreviousPregnancies { get; init; }

    /// <summary>First day of the last menstrual period.</summary>
    public DateOnly? LmpDate { get; init; }

    public StatedMultiple? MultiplePregnancy { get; init; }

    public StatedRisk? RiskLevel { get; init; }

    public IReadOnlyList<string>? RiskFactors { get; init; }

    /// <summary>mmHg, like 120/80.</summary>
    public string? BloodPressure { get; init; }

    /// <summary>g/dL.</summary>
    public decimal? Haemoglobin { get; init; }

    /// <summary>mg/dL.</summary>
    public decimal? BloodSugar { get; init; }

    /// <summary>kg.</summary>
    public decimal? Weight { get; init; }

    public bool? PrenatalVitamins { get; init; }

    public IReadOnlyList<string>? Complications { get; init; }

    public string? EmergencyHospital { get; init; }

    public string? BirthPlan { get; init; }
}

/// <param name="GestationalAge">Completed weeks today; with the days null unless a dated pregnancy is current.</param>
/// <param name="GestationalAgeDays">The same in completed days altogether.</param>
/// <param name="SelfReported">The fields, in the names of <see cref="PregnancyForm"/>, whose value she stated herself.</param>
public sealed record PregnancyFacts(
    PregnancyForm Values, DateOnly? DueDate, int? GestationalAge, int? GestationalAgeDays, IReadOnlyList<string> SelfReported);

public enum StatedPregnancy
{
    NotPregnant,
    Pregnant,
    Postpartum,
}

public enum StatedMultiple
{
    No,

    /// <summary>More than one child, nobody knows how many.</summary>
    Yes,
    Twins,
    Triplets,
}

public enum StatedRisk
{
    Low,
    Medium,
    High,
}
