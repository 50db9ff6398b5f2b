using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Common;

/// <summary>An event about one patient; the audit entry of the request that raised it is filed under her id.</summary>
public interface IPatientEvent : IDomainEvent
{
    PatientId PatientId { get; }
}
