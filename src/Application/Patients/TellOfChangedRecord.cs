using MamaCare.Application.Common;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Tells a patient that an entry of her record was corrected or withdrawn, not what it says.</summary>
/// <remarks>To her own address only, whatever she said about reminders: this is about her rights, not about a visit.</remarks>
internal sealed class TellOfChangedRecord(IPatientsDb db, IMessageTexts texts, IMessageSender sender)
    : IOn<MedicalRecordChanged>
{
    /// <exception cref="MessageNotDeliveredException">The mail system did not take it.</exception>
    public async Task HandleAsync(MedicalRecordChanged happened, CancellationToken ct)
    {
        var patient = await db.Patients.AsNoTracking().SingleOrDefaultAsync(p => p.Id == happened.PatientId, ct);
        if (patient?.Contact.Email is not { } email) return;

        var language = MessageLanguage.For(patient.Contact.Language);
        var text = texts.Render("record_changed", language, new Dictionary<string, string>
        {
            ["name"] = patient.Person.Name.Full,
            ["date"] = texts.Day(happened.On, language),
        });
        await sender.SendOrThrowAsync($"record-{happened.MedicalRecordId.Value}-{happened.Change}", email, text, ct);
    }
}
