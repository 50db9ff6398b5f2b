using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>The codes she has made, and what became of each; the digits themselves are kept by nobody.</summary>
internal sealed class SharingCodesPart(IPatientsDb db, IWhoIsWho people, TimeProvider clock) : IRecordPart
{
    public string Name => "sharing_codes";

    public IReadOnlyCollection<Type> Shows => [typeof(SharingCode)];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct) =>
        (await PageAsync(patientId, PageRules.Everything, ct)).Items;

    /// <summary>Newest first.</summary>
    public async Task<Page<ListSharingCodes.Item>> PageAsync(PatientId patientId, IPaged asked, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var page = await db.SharingCodes.AsNoTracking().Where(c => c.PatientId == patientId)
            .OrderByDescending(c => c.Id).ToPageAsync(asked, ct);
        var names = await people.PeopleAsync(page.Items.Select(c => c.RedeemedBy).OfType<AccountId>().ToHashSet(), ct);
        return page.Map(c => new ListSharingCodes.Item(
            c.Id, c.StateAt(now), c.CreatedAt, c.ExpiresAt, c.RedeemedAt, c.RedeemedBy is { } by ? names.GetValueOrDefault(by) : null));
    }
}
