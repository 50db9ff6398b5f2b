using System.Diagnostics;
using MailKit.Net.Smtp;
using MailKit.Security;
using MamaCare.Application.Common;
using MamaCare.Application.Reminders;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace MamaCare.Benchmarks;

/// <summary>Due reminders on their way to a local mail server, against a loop that does nothing but send the same messages.</summary>
internal static class Dispatching
{
    private const int Reminders = 20_000;
    private const int Connections = 4;
    private const int WarmUps = 2; // the compiler works on for that long
    private const int Rounds = 5;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(PostgresServer server)
    {
        using var sink = await MailSink.StartAsync();
        await using var here = await Installation.SetUpAsync(
            server,
            ("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{sink.Port}"), ("Smtp:Security", "none"),
            ("Reminders:Connections", $"{Connections}"), ("Reminders:QuietFrom", "00:00"), ("Reminders:QuietTo", "00:00"));
        await here.FillAsync(Reminders);

        var (ours, bare) = (new List<double>(), new List<double>());
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            await MakeDueAsync(here);
            var rates = (Bare: await RateAsync(() => SendBareAsync(here, sink.Port)), Ours: await RateAsync(() => DispatchAsync(here)));
            Progress.Say($"  MamaCare {rates.Ours:N0}/s, bare {rates.Bare:N0}/s");
            if (round < WarmUps) continue;

            ours.Add(rates.Ours);
            bare.Add(rates.Bare);
        }

        return
        [
            Figure.AtLeast(
                $"dispatching {Reminders:N0} due reminders over {Connections} connections", ours.Zip(bare, (o, b) => o / b).Median(), 0.7,
                $"{ours.Median():N0} against {bare.Median():N0} messages per second"),
        ];
    }

    private static async Task MakeDueAsync(Installation here)
    {
        await here.ExecuteAsync(
            """
            truncate reminders cascade;
            insert into reminders (patient_id, pregnancy_id, kind, contact_number, offset_days, about_on, send_at, status, recipient,
                channel, language, edition, attempts, next_try_at)
            select patient_id, id, 'birth_plan', 0, -14, due_date, now() - interval '1 hour', 'planned', 'patient', 'email', 'en', 1, 0,
                now() - interval '1 hour' from pregnancies;
            """);
        await here.ExecuteAsync("vacuum analyze reminders");
        await here.ExecuteAsync("checkpoint");
    }

    private static async Task<double> RateAsync(Func<Task> send)
    {
        var time = Stopwatch.StartNew();
        await send();
        return Reminders / time.Elapsed.TotalSeconds;
    }

    private static async Task DispatchAsync(Installation here)
    {
        var done = await here.SendAsync(new SendDueReminders.Command());
        if (done.Sent != Reminders) throw new InvalidOperationException($"MamaCare sent {done.Sent}.");
    }

    private static async Task SendBareAsync(Installation here, int port)
    {
        var text = here.Services.GetRequiredService<IMessageTexts>().Render("birth_plan", "en", new Dictionary<string, string>
        {
            ["name"] = "Isatu Number 1", ["patient"] = "Isatu Number 1", ["facility"] = "Makeni Regional Hospital",
            ["date"] = "Monday 1 March 2027", ["emergency"] = "117",
        });
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            using var client = new SmtpClient();
            await client.ConnectAsync("127.0.0.1", port, SecureSocketOptions.None);
            while (Interlocked.Increment(ref next) is var number && number <= Reminders)
            {
                using var mail = new MimeMessage { Subject = text.Subject };
                mail.From.Add(new MailboxAddress("MamaCare", "no-reply@mamacare.local"));
                mail.To.Add(MailboxAddress.Parse($"mother{number}@mail.example"));
                mail.Body = new TextPart("plain") { Text = text.Body };
                await client.SendAsync(mail);
            }

            await client.DisconnectAsync(true);
        }));
    }
}
