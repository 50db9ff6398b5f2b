using System.Globalization;
using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Common;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Tells her that somebody outside her care has opened her record.</summary>
/// <remarks>At her own address, whatever she said about reminders: this is about her rights, not about a visit.</remarks>
internal sealed class TellPatientOfBrokenGlass(IPatientsDb db, IWhoIsWho people, IMessageTexts texts, IMessageSender sender)
    : IOn<GlassBroken>
{
    /// <exception cref="MessageNotDeliveredException">The mail system did not take it.</exception>
    public async Task HandleAsync(GlassBroken happened, CancellationToken ct)
    {
        var patient = await db.Patients.AsNoTracking().SingleAsync(p => p.Id == happened.PatientId, ct);
        if (patient.Contact.Email is not { } address) return;

        var language = MessageLanguage.For(patient.Contact.Language);
        var values = await happened.DescribeAsync(people, texts, language, ct);
        values["name"] = patient.Person.Name.Full;
        var text = texts.Render("glass_broken", language, values);
        await sender.SendOrThrowAsync($"glass-{happened.Id.Value}-patient", address, text, ct);
    }
}

/// <summary>Tells every administrator of it, without saying whose record it is: that stands in the audit trail.</summary>
internal sealed class TellAdministratorsOfBrokenGlass(IStaffList staff, IWhoIsWho people, IMessageTexts texts, IMessageSender sender)
    : IOn<GlassBroken>
{
    private const string Language = "en";

    /// <exception cref="MessageNotDeliveredException">The mail system did not take one; all are sent again, each under its id.</exception>
    public async Task HandleAsync(GlassBroken happened, CancellationToken ct)
    {
        var values = await happened.DescribeAsync(people, texts, Language, ct);
        foreach (var administrator in await staff.ActiveAdministratorsAsync(ct))
        {
            values["name"] = administrator.Name ?? "";
            var text = texts.Render("glass_broken_for_administrators", Language, values);
            await sender.SendOrThrowAsync(
                $"glass-{happened.Id.Value}-{administrator.AccountId.Value}", administrator.Email, text, ct);
        }
    }
}

internal static class BrokenGlassMessages
{
    public static async Task<Dictionary<string, string>> DescribeAsync(
        this GlassBroken happened, IWhoIsWho people, IMessageTexts texts, string language, CancellationToken ct)
    {
        var professional = (await people.PeopleAsync([happened.By], ct)).GetValueOrDefault(happened.By);
        return new Dictionary<string, string>
        {
            ["professional"] = string.Join(", ", new[] { professional?.Name, professional?.Facility }.OfType<string>()),
            ["date"] = texts.Day(LocalCalendar.DateOf(happened.At), language),
            ["time"] = happened.At.ToString("HH:mm", CultureInfo.InvariantCulture), // Sierra Leone keeps UTC all year
        };
    }
}
