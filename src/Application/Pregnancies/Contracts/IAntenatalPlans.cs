using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Pregnancies.Contracts;

/// <summary>What other rooms may ask about the contacts a pregnancy still has ahead.</summary>
/// <remarks>Every answer is read from the database at once, so it also sees what the transaction under way has saved.</remarks>
public interface IAntenatalPlans
{
    /// <summary>The plans of these pregnancies, in the order of their ids; an unknown id is left out.</summary>
    Task<IReadOnlyList<AntenatalPlan>> ReadAsync(IReadOnlyCollection<PregnancyId> ids, CancellationToken ct);

    /// <summary>The plans of all her pregnancies, ended ones too, in the order of their ids.</summary>
    Task<IReadOnlyList<AntenatalPlan>> OfPatientAsync(PatientId patientId, CancellationToken ct);

    /// <summary>The next active pregnancies in the order of their ids; start after id 0.</summary>
    Task<IReadOnlyList<ActivePregnancy>> ActiveAfterAsync(PregnancyId after, int size, CancellationToken ct);
}

/// <param name="Place">Name of the facility that cares for her; null when nobody named one.</param>
/// <param name="Contacts">Not held yet, by week; empty once the pregnancy has ended.</param>
public sealed record AntenatalPlan(
    PregnancyId PregnancyId,
    PatientId PatientId,
    bool IsActive,
    DateOnly RegisteredOn,
    DateOnly DueDate,
    string? Place,
    IReadOnlyList<UpcomingContact> Contacts);

/// <param name="Number">Counted from 1 over held and planned contacts.</param>
/// <param name="Week">Completed weeks of the pregnancy.</param>
public sealed record UpcomingContact(int Number, int Week, DateOnly DueOn);

public sealed record ActivePregnancy(PregnancyId PregnancyId, PatientId PatientId);
