using System.Text.Json;
using MamaCare.Infrastructure.Jobs;
using MamaCare.Infrastructure.Persistence;
using MamaCare.IntegrationTests.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace MamaCare.IntegrationTests.Admin;

/// <summary>Operators see what the server does by itself, do it by hand, and stop it.</summary>
public abstract class Running_jobs : Scenario
{
    private const string Jobs = "/api/admin/jobs";
    private const string Sending = "send-due-reminders";
    private const string Recomputing = "recompute-reminders";

    protected Running_jobs(MamaCareHost host)
        : base(host) => host.WaitUntil(10);

    [Fact]
    public async Task Remembers_when_each_ran_last_and_what_it_did()
    {
        await Host.SendDueRemindersAsync();
        await PregnantWoman.RegisterAsync(Host, days: 270);
        Host.Clock.Advance(TimeSpan.FromMinutes(5));

        await Host.SendDueRemindersAsync();

        var job = await JobAsync(Sending);
        job.GetString("last_outcome").Should().Be("ok");
        job.GetInstant("last_started_at").Should().Be(Host.Clock.GetUtcNow());
        job.GetInstant("last_finished_at").Should().Be(Host.Clock.GetUtcNow());
        job.GetProperty("last_result").Deserialize<Dictionary<string, long>>().Should()
            .Equal(new Dictionary<string, long> { ["claimed"] = 1, ["sent"] = 1, ["failed"] = 0, ["parked"] = 0 });
    }

    [Fact]
    public async Task Lists_every_job_with_what_it_is_for()
    {
        var jobs = await ListAsync();

        jobs.Select(j => j.GetString("name")).Should().BeEquivalentTo("deliver-outbox", Recomputing, Sending, "tidy-up");
        jobs.Should().OnlyContain(j => j.GetString("description")!.Length > 20);
    }

    [Fact]
    public async Task Knows_when_the_schedule_runs_each_next_and_lets_it_skip_what_is_paused()
    {
        var schedule = await Host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var hourly = TriggerBuilder.Create().WithIdentity(Sending)
            .WithCronSchedule("0 0 * * * ?", cron => cron.InTimeZone(TimeZoneInfo.Utc)).Build();
        await schedule.ScheduleJob(JobBuilder.Create<QuartzJob>().WithIdentity(Sending).Build(), hourly);
        (await JobAsync(Sending)).GetInstant("next_run_at").Should().Be(hourly.NextFireTimeUtc!.Value);

        await schedule.Start();
        (await RanAsync()).Should().BeTrue();
        await TellAsync("pause");
        (await JobAsync(Sending)).GetTruth("paused").Should().BeTrue();
        (await RanAsync()).Should().BeFalse();
        await Host.SendDueRemindersAsync(); // by hand it still goes
        await TellAsync("resume");
        (await RanAsync()).Should().BeTrue();
        await schedule.DeleteJob(new JobKey(Sending));
        await schedule.Standby();

        async Task<bool> RanAsync()
        {
            Host.Clock.Advance(TimeSpan.FromMinutes(1));
            var heard = new Heard();
            schedule.ListenerManager.AddJobListener(heard);
            await schedule.TriggerJob(new JobKey(Sending));
            await heard.Done;
            return (await JobAsync(Sending)).GetInstant("last_started_at") == Host.Clock.GetUtcNow();
        }
    }

    [Theory]
    [InlineData("run")]
    [InlineData("pause")]
    [InlineData("resume")]
    public async Task Does_not_know_other_jobs(string what) =>
        await (await PostAsync($"make-coffee/{what}")).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "job.not-found");

    [Fact]
    public async Task Says_that_a_job_broke_off_and_runs_it_again_once_it_can()
    {
        var isatu = await PregnantWoman.RegisterAsync(Host, days: 84);
        await RegisteredOnAsync(isatu, Host.Today.AddYears(-2)); // no rule can plan from a day before she was pregnant

        await (await PostAsync($"{Recomputing}/run")).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "job.failed");
        var failed = await JobAsync(Recomputing);
        await RegisteredOnAsync(isatu, Host.Today);
        await Host.RunJobAsync(Recomputing);

        failed.GetString("last_outcome").Should().Be("failed");
        failed.GetInstant("last_finished_at").Should().Be(Host.Clock.GetUtcNow());
        (await JobAsync(Recomputing)).GetString("last_outcome").Should().Be("ok");
    }

    private async Task RegisteredOnAsync(PregnantWoman woman, DateOnly day)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MamaCareDbContext>().Database
            .ExecuteSqlAsync($"update pregnancies set registered_on = {day} where id = {woman.PregnancyId}");
    }

    private async Task<IReadOnlyList<JsonElement>> ListAsync()
    {
        var reply = await (await Host.SignInAsAdministratorAsync()).GetAsync(Jobs);
        return (await (await reply.ShouldBeAsync(HttpStatusCode.OK)).JsonAsync()).EnumerateArray().ToList();
    }

    private async Task<JsonElement> JobAsync(string name) => (await ListAsync()).Single(j => j.GetString("name") == name);

    private async Task<HttpResponseMessage> PostAsync(string path) =>
        await (await Host.SignInAsAdministratorAsync()).PostAsync($"{Jobs}/{path}");

    private async Task TellAsync(string what) => await (await PostAsync($"{Sending}/{what}")).ShouldBeAsync(HttpStatusCode.NoContent);

    private sealed class Heard : IJobListener
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Name => nameof(Heard);

        public Task Done => _done.Task.WaitAsync(TimeSpan.FromSeconds(30));

        public ValueTask JobWasExecuted(
            IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
        {
            _done.TrySetResult();
            return ValueTask.CompletedTask;
        }

        public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            ValueTask.CompletedTask;

        public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            ValueTask.CompletedTask;
    }
}

[Collection(Engines.Sqlite)]
public sealed class Running_jobs_on_SQLite(SqliteHost host) : Running_jobs(host);

[Collection(Engines.Postgres)]
public sealed class Running_jobs_on_PostgreSQL(PostgresHost host) : Running_jobs(host);
