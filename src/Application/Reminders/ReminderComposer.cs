using System.Globalization;
using MamaCare.Application.Common;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Application.Pregnancies.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using Microsoft.Extensions.Options;

namespace MamaCare.Application.Reminders;

/// <summary>Writes the messages of a batch from what is true at this moment: her address, her consent, her plan.</summary>
internal sealed class ReminderComposer(
    IPatientContacts contacts, IAntenatalPlans plans, IMessageTexts texts, IOptions<ReminderOptions> options, TimeProvider clock)
{
    public async Task<ComposedBatch> ComposeAsync(ClaimedBatch claimed, CancellationToken ct)
    {
        var reminders = claimed.Reminders;
        var routes = await contacts.ReadAsync(reminders.Select(r => r.PatientId).Distinct().ToList(), ct);
        var pregnancies = reminders.Select(r => r.PregnancyId).Distinct().ToList();
        var current = (await plans.ReadAsync(pregnancies, ct)).ToDictionary(p => p.PregnancyId);

        var today = LocalCalendar.DateOf(clock.GetUtcNow());
        var batch = new ComposedBatch([], [], []);
        foreach (var reminder in reminders)
        {
            var plan = current.GetValueOrDefault(reminder.PregnancyId);
            var route = routes.GetValueOrDefault(reminder.PatientId);
            if (plan is null || !StillHolds(reminder, plan)) batch.Withdrawn.Add(reminder.Id);
            else if (reminder.Kind is not ReminderKind.ContactMissed && reminder.AboutOn < today) batch.Expired.Add(reminder.Id);
            else if (route is not { Address: { } address, Channel: Channel.Email }) batch.Withdrawn.Add(reminder.Id);
            else batch.Messages.Add(new ReminderMessage(claimed, reminder, Write(reminder, plan, route, address)));
        }

        return batch;
    }

    private static bool StillHolds(Reminder reminder, AntenatalPlan plan) =>
        plan.IsActive && (reminder.Kind is ReminderKind.BirthPlan
            ? plan.DueDate == reminder.AboutOn
            : plan.Contacts.Any(c => c.Number == reminder.ContactNumber && c.DueOn == reminder.AboutOn));

    private OutgoingMessage Write(Reminder reminder, AntenatalPlan plan, PatientRoute route, string address)
    {
        var template = TemplateOf(reminder.Kind) + (route.Target is RouteTarget.EmergencyContact ? "_for_contact" : "");
        var text = texts.Render(template, route.Language, new Dictionary<string, string>
        {
            ["name"] = route.AddresseeName ?? route.FullName,
            ["patient"] = route.FullName,
            ["facility"] = plan.Place ?? texts.Word("facility", route.Language),
            ["date"] = texts.Day(reminder.AboutOn, route.Language),
            ["emergency"] = options.Value.EmergencyNumber,
        });
        var id = string.Create(CultureInfo.InvariantCulture, $"reminder-{reminder.Id.Value}-{reminder.Edition}");
        return new OutgoingMessage(id, address, text.Subject, text.Body);
    }

    private static string TemplateOf(ReminderKind kind) => kind switch
    {
        ReminderKind.ContactAhead => "contact_ahead",
        ReminderKind.ContactMissed => "contact_missed",
        ReminderKind.BirthPlan => "birth_plan",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No template for this kind."),
    };
}

/// <param name="Withdrawn">No longer true, or no longer allowed.</param>
/// <param name="Expired">Their day has passed.</param>
internal sealed record ComposedBatch(List<ReminderMessage> Messages, List<ReminderId> Withdrawn, List<ReminderId> Expired);

internal sealed record ReminderMessage(ClaimedBatch Batch, Reminder Reminder, OutgoingMessage Message);
