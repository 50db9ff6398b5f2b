using MamaCare.Application.Reminders;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.IntegrationTests.Reminders;

/// <summary>
/// A planner and a sender change one reminder at the same moment, here in slow motion and step by step. On PostgreSQL only: on SQLite
/// there is one writer at a time.
/// </summary>
[Collection(Engines.Postgres)]
public sealed class Two_hands_on_one_reminder(PostgresHost host) : IAsyncLifetime
{
    private MamaCareHost _clinic = null!;
    private AsyncServiceScope _planner;
    private IDbContextTransaction _planning = null!;
    private Reminder _reminder = null!;
    private IReminderQueue _queue = null!;

    private MamaCareDbContext Db => _planner.ServiceProvider.GetRequiredService<MamaCareDbContext>();

    public async Task InitializeAsync()
    {
        _clinic = await host.WithMailServerAsync();
        await _clinic.MailServer!.RecoverAsync();
        await _clinic.TimePassesAsync();
        var isatu = await PregnantWoman.RegisterAsync(_clinic, days: 270);
        _queue = _clinic.Services.GetRequiredService<IReminderQueue>();
        _planner = _clinic.Services.CreateAsyncScope();
        _planning = await Db.Database.BeginTransactionAsync();
        _reminder = await Db.Reminders.SingleAsync(r => r.PatientId == new PatientId(isatu.Id) && r.Kind == ReminderKind.BirthPlan);
    }

    public async Task DisposeAsync()
    {
        await _planning.DisposeAsync();
        await _planner.DisposeAsync();
    }

    [Fact]
    public async Task Leave_it_withdrawn_when_it_was_claimed_before_the_planner_wrote()
    {
        var claimed = await _queue.ClaimAsync(1, CancellationToken.None);

        _reminder.Withdraw(_clinic.Clock.GetUtcNow());
        await Db.SaveChangesAsync();
        await _planning.CommitAsync();
        await _queue.RecordAsync(claimed, [Report(claimed, DeliveryOutcome.Unreachable)], CancellationToken.None);

        (await _clinic.StatusOfAsync(_reminder.Id.Value)).Should().Be("withdrawn");
    }

    [Fact]
    public async Task Leave_the_new_day_to_be_told_when_the_old_one_arrived_before_the_planner_wrote()
    {
        await _planning.CommitAsync();
        var claimed = await _queue.ClaimAsync(1, CancellationToken.None);
        await using var planning = await Db.Database.BeginTransactionAsync();
        await _planner.ServiceProvider.GetRequiredService<IPlanningLock>().TakeAsync([_reminder.PatientId], CancellationToken.None);
        await Db.Entry(_reminder).ReloadAsync();

        var recording = _queue.RecordAsync(claimed, [Report(claimed, DeliveryOutcome.Accepted)], CancellationToken.None);
        await Task.WhenAny(recording, Task.Delay(200)); // it has to wait; had it not to, it would be done by now
        var later = new WantedReminder(_reminder.Key, _reminder.AboutOn.AddDays(5), _reminder.SendAt.AddDays(5), Starts: true);
        _reminder.Follow(later, new Addressing(_reminder.Recipient, _reminder.Channel, _reminder.Language), _clinic.Clock.GetUtcNow());
        await Db.SaveChangesAsync();
        await planning.CommitAsync();
        await recording;

        (await _clinic.StatusOfAsync(_reminder.Id.Value)).Should().Be("planned");
    }

    private DeliveryReport Report(ClaimedBatch claimed, DeliveryOutcome outcome) =>
        new(claimed.Reminders.Single().Id, 1, 1, $"reminder-{_reminder.Id.Value}-1", _clinic.Clock.GetUtcNow(), outcome, null);
}
