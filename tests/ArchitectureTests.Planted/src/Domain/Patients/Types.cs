using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

public enum PlantedKind { One }

// A1, F1
public sealed class KnowsAPackage
{
    public AutoMapper.IMapper? Mapper { get; }
}

// A9: like the room next door
public sealed class Pregnancies;

// D1
public sealed class OpenConstructor : AggregateRoot<PatientId>
{
    internal OpenConstructor()
    {
    }
}

public sealed class OpenSetter : AggregateRoot<PatientId>
{
    private OpenSetter()
    {
    }

    public string? Name { get; set; }
}

public sealed class HoldsAnotherAggregate : AggregateRoot<PatientId>
{
    private HoldsAnotherAggregate()
    {
    }

    public IReadOnlyList<OpenSetter> Others { get; private set; } = [];
}

// D2
public record UnsealedHappened(PatientId PatientId) : IDomainEvent;

public sealed class ClassHappened : IDomainEvent;

public sealed record EntityHappened(OpenSetter Entity) : IDomainEvent;

public sealed record WellFormedHappened(PatientId PatientId, DateOnly? On, IReadOnlyList<string> Codes) : IDomainEvent;
