using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Common;

/// <summary>What a room keeps about a person, as she gets it with the copy of her whole record.</summary>
public interface IRecordPart
{
    /// <summary>Its key in the copy.</summary>
    string Name { get; }

    /// <summary>The rows it shows of those that speak of a patient; a test compares them with the tables: none is forgotten.</summary>
    IReadOnlyCollection<Type> Shows { get; }

    Task<object> ReadAsync(PatientId patientId, CancellationToken ct);
}
