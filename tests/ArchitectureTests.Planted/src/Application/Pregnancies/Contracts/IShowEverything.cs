using MamaCare.Domain.Patients;

namespace MamaCare.Application.Pregnancies.Contracts;

// A6
public interface IShowEverything
{
    Task<IReadOnlyList<OpenSetter>> AllAsync(CancellationToken ct);
}
