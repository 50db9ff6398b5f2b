using MamaCare.Application.Audit;
using MamaCare.Application.CareDirectory;
using MamaCare.Application.Children;
using MamaCare.Application.Common;
using MamaCare.Application.Identity;
using MamaCare.Application.Patients;
using MamaCare.Application.Pregnancies;
using MamaCare.Application.Reminders;
using MamaCare.Domain.Audit;
using MamaCare.Domain.Common;
using MamaCare.Domain.Reminders;
using MamaCare.Infrastructure.Messaging;
using MamaCare.Infrastructure.Persistence.Engines;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>One transaction for what a request changes: the rows, the work alongside, the outbox and the trail.</summary>
/// <remarks>Pooled, because EF Core takes long to make one: whatever belongs to a request comes with <see cref="Serve"/>.</remarks>
internal abstract class MamaCareDbContext(DbContextOptions options, IDatabaseEngine engine, ColumnCipher cipher)
    : MamaCareTables(options, cipher), IAuditDb, ICareDirectoryDb, IChildrenDb, IIdentityDb, IPatientsDb, IPregnanciesDb, IRemindersDb
{
    private readonly List<Func<Task>> _onceKept = [];
    private AuditTrail _trail = null!;
    private EventDispatcher _events = null!;

    /// <summary>A handler holds several saves together; none of them commits by itself.</summary>
    internal bool IsTogether { get; set; }

    /// <summary>Begins a request: nothing of the one before may stay.</summary>
    internal MamaCareDbContext Serve(AuditTrail trail, EventDispatcher events)
    {
        (_trail, _events, IsTogether) = (trail, events, false);
        _onceKept.Clear();
        return this;
    }

    /// <summary>Saves the change, then what belongs to it: work alongside, outbox rows, audit entries; commits all or nothing.</summary>
    /// <exception cref="ConflictException">A unique index or a version count was in the way.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.AutoDetectChangesEnabled = false; // it compares every column of every row, each time that anybody looks
        try
        {
            return await SaveAllAsync(cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    public async Task<ITogether> BeginTogetherAsync(CancellationToken ct)
    {
        var together = await Together.BeginAsync(this, ct);
        IsTogether = true;
        return together;
    }

    public Task OnceKeptAsync(Func<Task> work)
    {
        _onceKept.Add(work);
        return Database.CurrentTransaction is null ? AfterCommitAsync() : Task.CompletedTask;
    }

    public Task AddManyAsync(IReadOnlyCollection<Reminder> reminders, CancellationToken ct) => engine.AddManyAsync(this, reminders, ct);

    public void Forget() => ChangeTracker.Clear();

    public async Task WriteApartAsync(IReadOnlyCollection<AuditEntry> entries, CancellationToken ct)
    {
        Forget();
        AuditEntries.AddRange(entries);
        await WriteAsync(ct);
    }

    /// <summary>Last before a commit: by then every patient is known, and a later refusal has not taken its entry with it.</summary>
    internal async Task WriteTrailAsync(CancellationToken ct)
    {
        if (_trail.ToWrite(AuditEntry.Succeeded) is not { Count: > 0 } left) return;

        AuditEntries.AddRange(left);
        await WriteAsync(ct);
    }

    internal void CloseTrail() => _trail.Close();

    /// <summary>Does what waited for the commit.</summary>
    internal async Task AfterCommitAsync()
    {
        var waiting = _onceKept.ToList();
        _onceKept.Clear();
        foreach (var work in waiting) await work();
    }

    /// <summary>Writes outbox rows on their own, forgetting whatever else the refused request had changed.</summary>
    internal async Task PostAsync(IEnumerable<OutboxMessage> messages, CancellationToken ct)
    {
        Forget();
        Outbox.AddRange(messages);
        await WriteAsync(ct);
    }

    /// <summary>Writes what is encrypted again as it is, under the key of today: no event, no entry, no count.</summary>
    /// <remarks>Nothing else of them: servers at work write past the version count, of a message that is delivered say.</remarks>
    internal async Task RewriteAsync(IEnumerable<object> rows, CancellationToken ct)
    {
        foreach (var property in rows.SelectMany(row => Entry(row).SensitiveProperties())) property.IsModified = true;
        await WriteAsync(ct);
        Forget();
    }

    private async Task<int> SaveAllAsync(CancellationToken cancellationToken)
    {
        CountVersions();
        await using var alone = IsTogether ? null : await Together.BeginAsync(this, cancellationToken);

        var rows = await WriteAsync(cancellationToken);
        while (TakeEvents() is { Count: > 0 } happened)
        {
            foreach (var patientEvent in happened.OfType<IPatientEvent>()) _trail.Concerns(patientEvent.PatientId);
            Outbox.AddRange(_events.ToOutbox(happened));
            foreach (var one in happened)
            {
                await _events.RunAlongsideAsync(one, cancellationToken);
                CountVersions();
                await WriteAsync(cancellationToken); // so that the work for the next event finds it
            }
        }

        if (alone is not null) await alone.CommitAsync(cancellationToken);
        return rows;
    }

    private async Task<int> WriteAsync(CancellationToken ct)
    {
        try
        {
            ChangeTracker.FillLookups(Cipher);
            return await base.SaveChangesAsync(true, ct);
        }
        catch (DbUpdateConcurrencyException changed)
        {
            throw new ConflictException(null, changed);
        }
        catch (DbUpdateException failed) when (engine.ViolatedIndex(failed, this) is { } index)
        {
            throw new ConflictException(index, failed);
        }
    }

    /// <summary>Looks for changes; an aggregate counts as changed when its own row or one of its parts is.</summary>
    private void CountVersions()
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<IVersioned>().ToList())
        {
            var changed = entry.State is EntityState.Added or EntityState.Modified
                || (entry.State is EntityState.Unchanged
                    && entry.Collections.Any(c => c.CurrentValue?.Cast<object>().Any(IsChanged) ?? false));
            if (changed) entry.Property(nameof(IVersioned.Version)).CurrentValue = entry.Entity.Version + 1;
        }

        bool IsChanged(object part) => Entry(part).State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
    }

    private List<IDomainEvent> TakeEvents() =>
        ChangeTracker.Entries<IRaisesEvents>().ToList().SelectMany(e => e.Entity.TakeEvents()).ToList();
}
