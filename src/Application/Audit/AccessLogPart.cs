using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Domain.Audit;
using MamaCare.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Audit;

/// <summary>Who opened or changed her record; what was refused opened nothing and is left out.</summary>
internal sealed class AccessLogPart(IAuditDb db, IPatientRegister register, IWhoIsWho people, ICurrentUser user) : IRecordPart
{
    /// <summary>A refusal that shows something of her all the same.</summary>
    private const string Shown = "patient.possible-duplicate";

    public string Name => "access_log";

    public IReadOnlyCollection<Type> Shows => [typeof(AuditEntry)];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct) =>
        (await PageAsync(patientId, PageRules.Everything, ct)).Items;

    /// <summary>Newest first.</summary>
    public async Task<Page<ReadAccessLog.Item>> PageAsync(PatientId patientId, IPaged asked, CancellationToken ct)
    {
        var hers = (await register.RecordsBehindAsync(patientId, ct)).Select(id => (PatientId?)id).ToList();
        var page = await db.AuditEntries.AsNoTracking().Include(e => e.Reason)
            .Where(e => hers.Contains(e.PatientId) && (e.Outcome == AuditEntry.Succeeded || e.Outcome == Shown))
            .OrderByDescending(e => e.Id).ToPageAsync(asked, ct);
        var names = await people.PeopleAsync(page.Items.Select(e => e.AccountId).OfType<AccountId>().ToHashSet(), ct);
        var facilities = await people.FacilitiesAsync(page.Items.Select(e => e.HospitalId).OfType<HospitalId>().ToHashSet(), ct);

        return page.Map(e =>
        {
            var person = e.AccountId is { } account ? names.GetValueOrDefault(account) : null;
            var facility = e.HospitalId is { } hospital ? facilities.GetValueOrDefault(hospital) : person?.Facility;
            return new ReadAccessLog.Item(
                e.At, e.Role, person?.Name, facility, PlainWords.For(e.Outcome == Shown ? Shown : e.Action), e.Reason?.Text,
                e.BreakGlass, e.AccountId == user.AccountId);
        });
    }
}
