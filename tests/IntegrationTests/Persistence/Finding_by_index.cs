using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace MamaCare.IntegrationTests.Persistence;

/// <summary>
/// The searches that everybody may send can be answered by an index: the plans of the very commands that a request has sent. On PostgreSQL
/// only: the embedded database reads its few thousand rows.
/// </summary>
[Collection(Engines.Postgres)]
public sealed class Finding_by_index(PostgresHost host) : IAsyncLifetime, IDisposable
{
    private readonly Commands _overheard = new(); // before the first command: EF Core looks only once a second whether somebody listens
    private MamaCareHost _place = null!;

    public async Task InitializeAsync() => _place = await host.StartAnotherAsync();

    public async Task DisposeAsync() => await ((IAsyncDisposable)_place).DisposeAsync();

    public void Dispose() => _overheard.Dispose();

    [Fact]
    public async Task Around_a_point()
    {
        foreach (var table in new[] { "hospitals", "pharmacies" })
            (await PlansOfAsync($"/api/{table}?near=8.484,-13.234&radius_km=2", table)).Should().NotBeEmpty().And
                .OnlyContain(plan => Regex.IsMatch(plan, $@"ix_{table}_position.*\n +Index Cond: .*\(latitude >= .*\(longitude <= "));
    }

    [Fact]
    public async Task By_words()
    {
        foreach (var (list, table) in new[] { ("hospitals", "hospitals"), ("pharmacies", "pharmacies"), ("doctors", "practitioners") })
            (await PlansOfAsync($"/api/{list}?q=maternity", table)).Should().NotBeEmpty().And
                .OnlyContain(plan => Regex.IsMatch(plan, $@"ix_{table}_search_text.*\n +Index Cond: .*search_text.* ~~ "));
    }

    private async Task<IReadOnlyList<string>> PlansOfAsync(string path, string table)
    {
        await using var connection = new NpgsqlConnection(_place.Place.Single(p => p.Key == "ConnectionStrings:MamaCare").Value);
        await connection.OpenAsync();

        // The tables of the tests are short: nobody would take an index to read them, or only the one that has them in order.
        await using var prepare = new NpgsqlCommand("set enable_seqscan = off; set enable_indexscan = off", connection);
        await prepare.ExecuteNonQueryAsync();
        await _place.Anybody.GetAsync("/api/services").ShouldBeAsync(HttpStatusCode.OK); // it has started, and has read what it reads then
        _overheard.Forget();
        await _place.Anybody.GetAsync(path).ShouldBeAsync(HttpStatusCode.OK);
        var plans = new List<string>();
        foreach (var command in _overheard.Reading(table, connection.Database)) plans.Add(await PlanOfAsync(command, connection));
        return plans;
    }

    private static async Task<string> PlanOfAsync(NpgsqlCommand command, NpgsqlConnection connection)
    {
        await using var explain = command.Clone();
        (explain.Connection, explain.CommandText) = (connection, $"explain {command.CommandText}");
        await using var plan = await explain.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await plan.ReadAsync()) lines.Add(plan.GetString(0));
        return string.Join('\n', lines);
    }

    /// <summary>What EF Core sends to PostgreSQL while this is there.</summary>
    private sealed class Commands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly ConcurrentQueue<(string Database, NpgsqlCommand Command)> _sent = new();
        private readonly ConcurrentBag<IDisposable> _subscriptions = [];

        public Commands() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public IEnumerable<NpgsqlCommand> Reading(string table, string database) =>
            from sent in _sent
            where sent.Database == database && sent.Command.CommandText.Contains($"FROM {table} ", StringComparison.Ordinal)
            select sent.Command;

        public void Forget() => _sent.Clear();

        public void OnNext(DiagnosticListener listener)
        {
            if (listener.Name == DbLoggerCategory.Name) _subscriptions.Add(listener.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> happened)
        {
            if (happened is { Key: var name, Value: CommandEventData { Command: NpgsqlCommand { Connection: { } connection } command } }
                && name == RelationalEventId.CommandExecuting.Name)
                _sent.Enqueue((connection.Database, command.Clone()));
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error) => throw error;

        public void Dispose()
        {
            foreach (var subscription in _subscriptions) subscription.Dispose();
        }
    }
}
