using MamaCare.Application.Pregnancies.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Pregnancies;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Pregnancies;

internal sealed class AntenatalPlans(IPregnanciesDb db) : IAntenatalPlans
{
    public Task<IReadOnlyList<AntenatalPlan>> ReadAsync(IReadOnlyCollection<PregnancyId> ids, CancellationToken ct) =>
        PlanAsync(db.Pregnancies.Where(p => ids.Contains(p.Id)), ct);

    public Task<IReadOnlyList<AntenatalPlan>> OfPatientAsync(PatientId patientId, CancellationToken ct) =>
        PlanAsync(db.Pregnancies.Where(p => p.PatientId == patientId), ct);

    public async Task<IReadOnlyList<ActivePregnancy>> ActiveAfterAsync(PregnancyId after, int size, CancellationToken ct) =>
        await db.Pregnancies.AsNoTracking().Where(p => p.Status == PregnancyStatus.Active && p.Id > after)
            .OrderBy(p => p.Id).Take(size).Select(p => new ActivePregnancy(p.Id, p.PatientId)).ToListAsync(ct);

    /// <summary>One query: only what the plan is made of, not the whole record.</summary>
    private static async Task<IReadOnlyList<AntenatalPlan>> PlanAsync(IQueryable<Pregnancy> pregnancies, CancellationToken ct)
    {
        var rows = await pregnancies.AsNoTracking().OrderBy(p => p.Id)
            .Select(p => new
            {
                p.Id,
                p.PatientId,
                p.Status,
                p.RegisteredOn,
                p.DueDate,
                p.CarePlace,
                HeldOn = p.Contacts.Select(c => c.HeldOn).ToList(),
            })
            .ToListAsync(ct);

        return rows.ConvertAll(p =>
        {
            var active = p.Status is PregnancyStatus.Active;
            var ahead = active ? ContactSchedule.For(p.DueDate, p.RegisteredOn, p.HeldOn).Ahead : [];
            return new AntenatalPlan(p.Id, p.PatientId, active, p.RegisteredOn, p.DueDate, p.CarePlace, ahead.Select(Upcoming).ToList());
        });
    }

    private static UpcomingContact Upcoming(ScheduledContact contact) => new(contact.Number, contact.Week, contact.DueOn);
}
