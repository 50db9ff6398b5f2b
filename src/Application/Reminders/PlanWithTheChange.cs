using MamaCare.Application.Common;
using MamaCare.Domain.Patients;
using MamaCare.Domain.Pregnancies;

namespace MamaCare.Application.Reminders;

/// <summary>A change of a pregnancy, or of where its mother can be reached, plans her reminders in the same transaction.</summary>
internal sealed class PlanWithTheChange(ReminderPlanner planner) : IAlongside<PregnancyChanged>, IAlongside<PatientReachChanged>
{
    public Task HandleAsync(PregnancyChanged happened, CancellationToken ct) => planner.PlanPatientAsync(happened.PatientId, ct);

    public async Task HandleAsync(PatientReachChanged happened, CancellationToken ct)
    {
        await planner.PlanPatientAsync(happened.PatientId, ct);
        await planner.RecallAsync(happened.PatientId, ct);
    }
}
