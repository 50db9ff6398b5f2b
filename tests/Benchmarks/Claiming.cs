using System.Diagnostics;
using MamaCare.Application.Reminders;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Benchmarks;

/// <summary>Taking a batch from the queue while the table is small, and while the reminders of years stand before those of today.</summary>
internal static class Claiming
{
    private const int Present = 10_000; // of women who are pregnant now
    private const int Due = 5_000;
    private const int Batch = 500;
    private const int Rounds = 20;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(PostgresServer server)
    {
        await using var small = await PrepareAsync(server, Present);
        await using var large = await PrepareAsync(server, 1_000_000);

        var (ofSmall, ofLarge) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (a, b) = (await ClaimAllAsync(small), await ClaimAllAsync(large));
            if (round == 0) continue; // warm-up

            ofSmall.AddRange(a);
            ofLarge.AddRange(b);
        }

        return
        [
            Figure.Below(
                $"claiming a batch of {Batch}: time with 1,000,000 reminders over time with 10,000",
                ofLarge.Median() / ofSmall.Median(), 1.3, "",
                $"{ofLarge.Median():0.0} ms against {ofSmall.Median():0.0} ms, {ofLarge.Count} claims each"),
        ];
    }

    private static async Task<Installation> PrepareAsync(PostgresServer server, int rows)
    {
        var here = await Installation.SetUpAsync(server);
        await here.ExecuteAsync(
            $"""
            insert into reminders (patient_id, pregnancy_id, kind, contact_number, offset_days, about_on, send_at, status, recipient,
                channel, language, edition, attempts, next_try_at, sent_at)
            select i / 14, i / 14, 'contact_ahead', i % 14 / 2 + 1, case i % 2 when 0 then -7 else -1 end, at::date + 7, at,
                case when is_past then 'sent' else 'planned' end, 'patient', 'email', 'en', 1, case when is_past then 1 else 0 end,
                case when not is_past then at end, case when is_past then at end
            from generate_series(1, {rows}) i
            cross join lateral (select i <= {rows - Present} as is_past) p
            cross join lateral (select case
                when is_past then now() - ({rows} - i) / 300 * interval '1 day'
                when i % ({Present} / {Due}) = 0 then now() - (i % 3600) * interval '1 second'
                else now() + (i % 250 + 1) * interval '1 day' end as at) t;
            """);
        await here.ExecuteAsync("vacuum analyze reminders");
        return here;
    }

    /// <returns>Milliseconds of every claim until nothing was due any more.</returns>
    private static async Task<List<double>> ClaimAllAsync(Installation here)
    {
        var queue = here.Services.GetRequiredService<IReminderQueue>();
        var times = new List<double>();
        for (var claimed = 0; claimed < Due; claimed += Batch)
        {
            var time = Stopwatch.StartNew();
            var batch = await queue.ClaimAsync(Batch, default);
            times.Add(time.Elapsed.TotalMilliseconds);
            if (batch.Reminders.Count != Batch) throw new InvalidOperationException($"{batch.Reminders.Count} reminders were claimed.");
        }

        await here.ExecuteAsync("update reminders set claim = null, next_try_at = send_at where claim is not null");
        await here.ExecuteAsync("vacuum analyze reminders");
        return times;
    }
}
