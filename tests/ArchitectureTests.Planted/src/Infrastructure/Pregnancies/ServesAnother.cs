using MamaCare.Domain.Patients;

namespace MamaCare.Infrastructure.Pregnancies;

// A7
public sealed class ServesAnother
{
    public PlantedKind Kind { get; }
}
