using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>What she allows, and what she said about it before.</summary>
internal sealed class ConsentsPart(IPatientsDb db, IWhoIsWho people, ICurrentUser user) : IRecordPart
{
    public string Name => "consents";

    public IReadOnlyCollection<Type> Shows => [typeof(ConsentChange)];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct)
    {
        var now = await db.Patients.AsNoTracking().Where(p => p.Id == patientId).Select(p => p.Contact.Consents).SingleAsync(ct);
        var history = await HistoryAsync(patientId, PageRules.Everything, ct);
        return new View(now.Email, now.Sms, now.EmergencyContact, history.Items);
    }

    /// <summary>Newest first.</summary>
    public async Task<Page<ListConsentHistory.Item>> HistoryAsync(PatientId patientId, IPaged asked, CancellationToken ct)
    {
        var page = await db.Patients.AsNoTracking().Where(p => p.Id == patientId)
            .SelectMany(p => p.ConsentHistory).OrderByDescending(c => c.Id).ToPageAsync(asked, ct);
        var writers = page.Items.Select(c => c.RecordedBy).Where(by => by != user.AccountId).ToHashSet();
        var names = await people.PeopleAsync(writers, ct);
        return page.Map(c => new ListConsentHistory.Item(c.Subject, c.Given, c.RecordedAt, names.GetValueOrDefault(c.RecordedBy)));
    }

    /// <param name="Email">Null: never asked; so are the others.</param>
    private sealed record View(bool? Email, bool? Sms, bool? EmergencyContact, IReadOnlyList<ListConsentHistory.Item> History);
}
