using MamaCare.Application.Patients.Contracts;
using MamaCare.Application.Pregnancies.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MamaCare.Application.Reminders;

/// <summary>Makes the reminders of pregnancies what their plans say they should be. The caller saves.</summary>
internal sealed class ReminderPlanner(
    IRemindersDb db, IPatientContacts contacts, IAntenatalPlans plans, IPlanningLock planning, IOptions<ReminderOptions> options,
    TimeProvider clock)
{
    private readonly ReminderSettings _settings = options.Value.ToSettings();

    /// <returns>How many reminders were added or changed.</returns>
    public async Task<int> PlanAsync(
        IReadOnlyCollection<PatientId> patients, Func<CancellationToken, Task<IReadOnlyList<AntenatalPlan>>> read, CancellationToken ct)
    {
        await planning.TakeAsync(patients, ct);
        var current = await read(ct);
        var routes = await contacts.ReadAsync(patients, ct);
        var ids = current.Select(p => p.PregnancyId).ToList();
        var existing = (await db.Reminders.Where(r => ids.Contains(r.PregnancyId)).ToListAsync(ct)).ToLookup(r => r.PregnancyId);

        var now = clock.GetUtcNow();
        var added = new List<Reminder>();
        var changed = current.Sum(
            plan => Reconcile(plan, existing[plan.PregnancyId], AddressingOf(routes.GetValueOrDefault(plan.PatientId)), now, added));
        if (added.Count > 0) await db.AddManyAsync(added, ct);
        return changed + added.Count;
    }

    public Task<int> PlanPatientAsync(PatientId patient, CancellationToken ct) =>
        PlanAsync([patient], token => plans.OfPatientAsync(patient, token), ct);

    /// <summary>Takes back what a server has claimed for her but not sent: it was written to an address that may no longer hold.</summary>
    public Task RecallAsync(PatientId patient, CancellationToken ct)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return db.Reminders.Where(r => r.PatientId == patient && r.Claim != null && r.NextTryAt > now).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.NextTryAt, now).SetProperty(r => r.Claim, (string?)null), ct);
    }

    /// <returns>How many of the existing ones changed.</returns>
    private int Reconcile(AntenatalPlan plan, IEnumerable<Reminder> existing, Addressing to, DateTimeOffset now, List<Reminder> added)
    {
        var days = plan.Contacts.Select(c => (c.Number, c.DueOn)).ToList();
        var wanted = ReminderPlan.For(days, plan.IsActive ? plan.DueDate : null, _settings, now);
        var rows = existing.ToDictionary(r => r.Key);
        var changed = 0;
        foreach (var one in wanted)
        {
            if (rows.Remove(one.Key, out var row))
            {
                if (row.Follow(one, to, now)) changed++;
            }
            else if (one.Starts)
            {
                added.Add(new Reminder(plan.PatientId, plan.PregnancyId, one, to));
            }
        }

        return changed + rows.Values.Count(left => left.Withdraw(now));
    }

    private static Addressing AddressingOf(PatientRoute? route) =>
        route is null ? new Addressing(RouteTarget.Nobody, null, "en") : new Addressing(route.Target, route.Channel, route.Language);
}
