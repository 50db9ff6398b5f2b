using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Who may open her record today, and why.</summary>
internal sealed class AccessPart(IPatientsDb db, IWhoIsWho people, TimeProvider clock) : IRecordPart
{
    public string Name => "access";

    public IReadOnlyCollection<Type> Shows => [typeof(CareRelation)];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct) =>
        (await PageAsync(patientId, PageRules.Everything, ct)).Items;

    /// <summary>Newest first.</summary>
    public async Task<Page<ListAccess.Item>> PageAsync(PatientId patientId, IPaged asked, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var page = await db.CareRelations.AsNoTracking()
            .Where(r => r.PatientId == patientId && (r.Until == null || r.Until > now))
            .OrderByDescending(r => r.Id).ToPageAsync(asked, ct);
        var accounts = page.Items.Select(r => r.AccountId).OfType<AccountId>().ToHashSet();
        var hospitals = page.Items.Select(r => r.HospitalId).OfType<HospitalId>().ToHashSet();
        var names = await people.PeopleAsync(accounts, ct);
        var facilities = await people.FacilitiesAsync(hospitals, ct);

        return page.Map(r =>
        {
            var person = r.AccountId is { } account ? names.GetValueOrDefault(account) : null;
            var facility = r.HospitalId is { } hospital ? facilities.GetValueOrDefault(hospital) : person?.Facility;
            return new ListAccess.Item(r.Id, person?.Name, facility, r.Reason, r.Since, r.Until);
        });
    }
}
