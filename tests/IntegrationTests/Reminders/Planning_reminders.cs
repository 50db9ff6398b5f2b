using System.Text.Json;

namespace MamaCare.IntegrationTests.Reminders;

/// <summary>Reminders follow whatever is true of a pregnancy and its mother, at the moment it changes.</summary>
public abstract class Planning_reminders : Scenario
{
    protected Planning_reminders(MamaCareHost host)
        : base(host) => host.WaitUntil(10);

    [Fact]
    public async Task Speaks_a_week_and_a_day_before_each_contact_three_days_after_it_and_two_weeks_before_the_birth()
    {
        var isatu = await APregnantWomanAsync(days: 12 * 7);

        var planned = await isatu.PlannedAsync();

        planned.Should().HaveCount((7 * 3) + 1 + 1, "the first contact is today and can only be missed; the last line is the birth plan");
        planned.Should().BeEquivalentTo(isatu.Wanted());
    }

    [Fact]
    public async Task Makes_up_at_once_for_a_time_that_passed_before_she_booked()
    {
        var isatu = await APregnantWomanAsync(days: 270);

        (await isatu.RemindersAsync("planned"))[0].GetInstant("send_at").Should().Be(Host.Clock.GetUtcNow());
        await Host.SendDueRemindersAsync();

        (await isatu.RemindersAsync("sent")).Select(r => r.GetString("kind")).Should().Equal("birth_plan");
        isatu.Mails.Should().ContainSingle();
    }

    [Fact]
    public async Task Moves_with_the_contacts_when_one_took_place()
    {
        var isatu = await APregnantWomanAsync(days: 10 * 7);
        await isatu.PostAsync("contacts", new { date = Host.Today });
        (await isatu.PlannedAsync()).Should().BeEquivalentTo(isatu.Wanted());

        Host.Clock.Advance(TimeSpan.FromDays(6 * 7)); // two weeks before the second
        await isatu.PostAsync("contacts", new { date = Host.Today });

        (await isatu.PlannedAsync()).Should().BeEquivalentTo(isatu.Wanted());
        var second = (await isatu.RemindersAsync("withdrawn")).Where(r => r.GetNumber("contact_number") == 2);
        second.Select(r => r.GetNumber("offset_days")).Should().BeEquivalentTo([-7, -1, 3]);
    }

    [Fact]
    public async Task Moves_with_the_due_date()
    {
        var isatu = await APregnantWomanAsync(days: 10 * 7);
        var before = await isatu.PlannedAsync();

        await isatu.PutAsync("dating", new { ultrasound = new { date = Host.Today, weeks = 12, days = 0 }, reason = "First scan" });

        var after = await isatu.PlannedAsync();
        after.Should().BeEquivalentTo(isatu.Wanted()).And.NotBeEquivalentTo(before);
        (await isatu.RemindersAsync()).Select(KeyOf).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Says_nothing_after_the_outcome()
    {
        var isatu = await APregnantWomanAsync(days: 270);

        await isatu.PostAsync("outcome", new { outcome = "live_birth", date = Host.Today });

        (await isatu.RemindersAsync()).Should().NotBeEmpty().And.OnlyContain(r => r.GetString("status") == "withdrawn");
        await Host.SendDueRemindersAsync();
        isatu.Mails.Should().BeEmpty();
    }

    [Fact]
    public async Task Turns_to_whom_she_allows_and_to_the_midwifes_list_when_that_is_nobody()
    {
        var isatu = await APregnantWomanAsync(days: 12 * 7);
        (await RecipientAsync()).Should().Be(("patient", "email"));

        await AgreesToAsync(new { email = false });
        (await RecipientAsync()).Should().Be(("nobody", null));
        (await isatu.RemindersAsync("planned")).Should().OnlyContain(r => r.GetString("next_try_at") == null);
        (await isatu.AmongTheUnreachableAsync()).Should().BeTrue();

        await AgreesToAsync(new { emergency_contact = true });
        (await RecipientAsync()).Should().Be(("emergency_contact", "email"));
        (await isatu.AmongTheUnreachableAsync()).Should().BeFalse();

        await AgreesToAsync(new { email = true });
        (await RecipientAsync()).Should().Be(("patient", "email"));
        (await isatu.PlannedAsync()).Should().BeEquivalentTo(isatu.Wanted());

        Task AgreesToAsync(object consents) => isatu.IsReachedByAsync(
            new { email = isatu.Email, emergency_contact_name = "Fatmata", emergency_contact_email = "fatmata@example.org", consents });

        async Task<(string?, string?)> RecipientAsync() =>
            (await isatu.RemindersAsync("planned")).Select(r => (r.GetString("recipient"), r.GetString("channel"))).Distinct().Single();
    }

    [Fact]
    public async Task Goes_to_the_address_and_in_the_language_of_the_day_it_is_sent()
    {
        var isatu = await APregnantWomanAsync(days: 270);
        var newAddress = $"new-{isatu.Email}";

        await isatu.IsReachedByAsync(new { email = newAddress, language = "Krio" });

        (await isatu.RemindersAsync("planned")).Should().OnlyContain(r => r.GetString("language") == "kri");
        await Host.SendDueRemindersAsync();
        isatu.Mails.Should().BeEmpty();
        Host.MailsTo(newAddress).Should().ContainSingle().Which.Body.Should().StartWith($"Kushɛ {isatu.Name}");
    }

    [Fact]
    public async Task Names_her_the_facility_and_the_day_and_no_reason_for_the_visit()
    {
        var isatu = await APregnantWomanAsync(days: 138); // the contact of week 20 is two days ahead
        await isatu.PostAsync("contacts", new { date = Host.Today.AddDays(-54) });
        await Host.SendDueRemindersAsync();
        await isatu.IsReachedByAsync(new
        {
            email = "",
            emergency_contact_name = "Fatmata Bangura",
            emergency_contact_email = $"fatmata-{isatu.Email}",
            consents = new { emergency_contact = true },
            language = "Krio",
        });
        Host.WaitUntil(11);
        Host.Clock.Advance(TimeSpan.FromDays(1));
        await Host.SendDueRemindersAsync();

        var toHer = isatu.Mails.Should().ContainSingle().Subject;
        var toHerSister = Host.MailsTo($"fatmata-{isatu.Email}").Should().ContainSingle().Subject;
        var day = isatu.Contacts.Single(c => c.GetNumber("number") == 2).GetDate("due_on");
        toHer.Body.Should().ContainAll(
            isatu.Name, "Princess Christian Maternity Hospital", FormattableString.Invariant($"{day:dddd d MMMM yyyy}"));
        toHerSister.Body.Should().StartWith("Kushɛ Fatmata Bangura").And.ContainAll(isatu.Name, "Princess Christian Maternity Hospital");
        foreach (var mail in new[] { toHer, toHerSister })
            (mail.Subject + mail.Body).ToUpperInvariant().Should().NotContainAny("PREGNAN", "ANTENATAL", "WEEK", "BABY", "HIV", "BƐLƐ");
    }

    [Fact]
    public async Task Tells_her_again_when_a_day_that_she_was_told_moves()
    {
        var isatu = await APregnantWomanAsync(days: 135);
        await isatu.PostAsync("contacts", new { date = Host.Today.AddDays(-51) });
        await Host.SendDueRemindersAsync();
        var told = (await isatu.RemindersAsync("sent")).Single();

        await isatu.PutAsync("dating", new { ultrasound = new { date = Host.Today, weeks = 17, days = 4 }, reason = "Scan" });
        await Host.SendDueRemindersAsync();

        var again = (await Host.ReminderAsync(told.GetNumber("id"))).Reminder;
        again.GetString("status").Should().Be("sent");
        again.GetDate("about_on").Should().NotBe(told.GetDate("about_on"));
        isatu.Mails.Should().HaveCount(2).And.OnlyHaveUniqueItems(m => m.MessageId).And.OnlyHaveUniqueItems(m => m.Subject);
    }

    [Fact]
    public async Task Rings_no_phone_at_night()
    {
        Host.WaitUntil(21);
        var isatu = await APregnantWomanAsync(days: 270);
        (await isatu.RemindersAsync("planned"))[0].GetInstant("send_at").Should().Be(Host.Clock.GetUtcNow().AddHours(10));

        Host.WaitUntil(6);
        (await Host.SendDueRemindersAsync())["claimed"].Should().Be(0);

        Host.WaitUntil(7);
        await Host.SendDueRemindersAsync();
        isatu.Mails.Should().ContainSingle();
    }

    [Fact]
    public async Task Sends_nothing_at_night_however_long_it_is_due()
    {
        var isatu = await APregnantWomanAsync(days: 270);

        Host.WaitUntil(20);
        (await Host.SendDueRemindersAsync())["claimed"].Should().Be(0);

        Host.WaitUntil(7);
        await Host.SendDueRemindersAsync();
        isatu.Mails.Should().ContainSingle();
    }

    [Fact]
    public async Task Leaves_nothing_to_be_found_by_the_nightly_recomputation()
    {
        await Host.RunJobAsync("recompute-reminders");

        var isatu = await APregnantWomanAsync(days: 12 * 7);
        await isatu.PostAsync("contacts", new { date = Host.Today });
        await isatu.IsReachedByAsync(new { email = isatu.Email, language = "Krio" });
        await isatu.PutAsync("dating", new { ultrasound = new { date = Host.Today, weeks = 14, days = 0 }, reason = "Scan" });

        (await Host.RunJobAsync("recompute-reminders"))["changed"].Should().Be(0);
    }

    private static (string?, JsonElement, long) KeyOf(JsonElement reminder) =>
        (reminder.GetString("kind"), reminder.GetProperty("contact_number"), reminder.GetNumber("offset_days"));

    private Task<PregnantWoman> APregnantWomanAsync(int days) => PregnantWoman.RegisterAsync(Host, days);
}

[Collection(Engines.Sqlite)]
public sealed class Planning_reminders_on_SQLite(SqliteHost host) : Planning_reminders(host);

[Collection(Engines.Postgres)]
public sealed class Planning_reminders_on_PostgreSQL(PostgresHost host) : Planning_reminders(host);
