using MamaCare.Domain.Patients;

namespace MamaCare.Domain.Pregnancies;

// A5
public sealed class HoldsAPatient
{
    public PlantedKind Kind { get; }
}
