using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Tells a former address that it is one, and forgets it.</summary>
internal sealed class TellFormerAddress(IPatientsDb db, IMessageTexts texts, IMessageSender sender) : IOn<EmailReplaced>
{
    /// <exception cref="MessageNotDeliveredException">The mail system did not take it; what it took is forgotten already.</exception>
    public async Task HandleAsync(EmailReplaced happened, CancellationToken ct)
    {
        var patient = await db.Patients.AsNoTracking().Where(p => p.Id == happened.PatientId)
            .Select(p => new { p.Person.Name, p.Contact.Language }).SingleAsync(ct);
        var language = MessageLanguage.For(patient.Language);
        var former = await db.FormerAddresses.Where(a => a.PatientId == happened.PatientId).OrderBy(a => a.Id).ToListAsync(ct);
        foreach (var address in former)
        {
            var text = texts.Render("address_replaced", language, new Dictionary<string, string>
            {
                ["name"] = patient.Name.Full,
                ["date"] = texts.Day(LocalCalendar.DateOf(address.ReplacedAt), language),
            });
            await sender.SendOrThrowAsync($"address-{address.Id.Value}", address.Email, text, ct);
            db.FormerAddresses.Remove(address);
            await db.SaveChangesAsync(ct);
        }
    }
}
