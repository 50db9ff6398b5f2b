using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Reminders;

/// <summary>The reminders planned for her and what became of each, in the order they go out.</summary>
internal sealed class RemindersPart(IRemindersDb db) : IRecordPart
{
    public string Name => "reminders";

    public IReadOnlyCollection<Type> Shows => [typeof(Reminder)];

    public async Task<object> ReadAsync(PatientId patientId, CancellationToken ct)
    {
        var reminders = await db.Reminders.AsNoTracking().Where(r => r.PatientId == patientId)
            .OrderBy(r => r.SendAt).ThenBy(r => r.Id).ToListAsync(ct);
        return reminders.Select(ReminderView.Of).ToList();
    }
}
