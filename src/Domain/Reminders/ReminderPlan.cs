using MamaCare.Domain.Common;

namespace MamaCare.Domain.Reminders;

/// <summary>Which reminders a pregnancy should have: a pure function of its contacts, its due date, the settings and the moment.</summary>
public static class ReminderPlan
{
    /// <summary>A week after its time, the news that a contact was missed is overtaken by the next one.</summary>
    private const int DaysMissedIsWorthSaying = 7;

    /// <param name="contacts">Number and day of every contact not held yet, by day.</param>
    /// <param name="dueDate">Null once the pregnancy has ended: nothing is planned any more.</param>
    /// <param name="now">Planning never looks back: what should have gone before this moment goes now, or not at all.</param>
    public static IReadOnlyList<WantedReminder> For(
        IReadOnlyList<(int Number, DateOnly DueOn)> contacts, DateOnly? dueDate, ReminderSettings settings, DateTimeOffset now)
    {
        if (dueDate is not { } due) return [];

        var wanted = new List<WantedReminder>();
        foreach (var (number, day) in contacts)
        {
            var ahead = settings.DaysBeforeContact.Select(days => new ReminderKey(ReminderKind.ContactAhead, number, -days));
            AddAhead(wanted, ahead, day, settings, now);
            AddMissed(wanted, new ReminderKey(ReminderKind.ContactMissed, number, settings.DaysAfterMissed), day, settings, now);
        }

        AddAhead(wanted, [new ReminderKey(ReminderKind.BirthPlan, 0, -settings.DaysBeforeBirth)], due, settings, now);
        return wanted;
    }

    /// <summary>
    /// Every key is wanted until its day is over. A time that has passed already is made up at once, but only for the latest of several:
    /// nobody gets two reminders of one visit in one breath.
    /// </summary>
    private static void AddAhead(
        List<WantedReminder> wanted, IEnumerable<ReminderKey> keys, DateOnly day, ReminderSettings settings, DateTimeOffset now)
    {
        var today = LocalCalendar.DateOf(now);
        if (day < today) return;

        var byTime = keys.OrderBy(k => k.OffsetDays).ToList();
        var passed = byTime.Count(k => NominalTime(day, k, settings) <= now);
        for (var i = 0; i < byTime.Count; i++)
        {
            var makesUp = i == passed - 1 && day > today;
            var sendAt = i >= passed ? NominalTime(day, byTime[i], settings) : settings.QuietHours.FirstAllowed(now);
            wanted.Add(new WantedReminder(byTime[i], day, sendAt, Starts: i >= passed || makesUp));
        }
    }

    private static void AddMissed(
        List<WantedReminder> wanted, ReminderKey key, DateOnly day, ReminderSettings settings, DateTimeOffset now)
    {
        var nominal = NominalTime(day, key, settings);
        var (sendOn, today) = (LocalCalendar.DateOf(nominal), LocalCalendar.DateOf(now));
        if (today > sendOn.AddDays(DaysMissedIsWorthSaying)) return;

        wanted.Add(new WantedReminder(key, day, nominal > now ? nominal : settings.QuietHours.FirstAllowed(now), Starts: today <= sendOn));
    }

    private static DateTimeOffset NominalTime(DateOnly day, ReminderKey key, ReminderSettings settings) =>
        settings.QuietHours.FirstAllowed(LocalCalendar.At(day.AddDays(key.OffsetDays), settings.SendAt));
}

/// <param name="AboutOn">The day the reminder speaks of: of the contact, or the due date.</param>
/// <param name="Starts">
/// False: its time has passed and a later one of the same visit speaks instead; it is kept where it exists already.
/// </param>
public sealed record WantedReminder(ReminderKey Key, DateOnly AboutOn, DateTimeOffset SendAt, bool Starts);
