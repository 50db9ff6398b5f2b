using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace MamaCare.IntegrationTests.Common;

/// <summary>Every operation of the OpenAPI document, called with thousands of requests that nobody should send.</summary>
/// <remarks>By somebody who may: what is refused for want of a token would never get far enough to break anything.</remarks>
public abstract partial class Generated_bad_input(MamaCareHost host) : Scenario(host)
{
    /// <summary>On each of the two engines.</summary>
    private const int Calls = 5_100;
    private const int Seed = 20261123;
    private const int AtOnce = 4;

    [Fact]
    public async Task Never_breaks_anything_and_is_never_repeated()
    {
        await using var place = await Host.StartAnotherAsync(("ForwardedHeaders_Enabled", "true"));
        var cast = await Cast.AssembleAsync(place);
        var ids = new Dictionary<string, string>
        {
            ["patientId"] = $"{cast.Hers.Patient}", ["pregnancyId"] = $"{cast.Hers.Pregnancy}",
        };
        // Those with few fields first: what they cannot use is left to the others.
        var operations = Operation.In(await place.Anybody.GetAsync("/swagger/v1/swagger.json").JsonAsync())
            .OrderBy(o => Mischief.With(o, ids, int.MaxValue, Seed).Count()).ThenBy(o => $"{o}", StringComparer.Ordinal).ToList();
        var people = Cast.Roles.Select(role => cast[role]).Append(place.Anybody).ToList();
        var faults = new ConcurrentQueue<string>();
        var calls = 0;
        for (var i = 0; i < operations.Count; i++)
        {
            var share = (Calls - calls + operations.Count - i - 1) / (operations.Count - i);
            var sender = await WhoMayAsync(people, operations[i], ids);
            var operation = operations[i];
            var mischiefs = Mischief.With(operation, ids, share, Seed + i).ToList();
            calls += mischiefs.Count;
            await Parallel.ForEachAsync(mischiefs, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (mischief, _) =>
            {
                if (await FaultInAsync(sender, mischief) is { } fault)
                    faults.Enqueue(Shortly($"{operation}, {mischief.What}: {fault}"));
            });
        }

        faults.Should().BeEmpty();
        calls.Should().BeGreaterThanOrEqualTo(5_000);
    }

    /// <summary>Nobody in particular where it is open to all, else the first whom it lets in, asked with something harmless.</summary>
    private static async Task<Person> WhoMayAsync(List<Person> people, Operation operation, Dictionary<string, string> ids)
    {
        if (Area.Of(operation.Method, operation.Path) is { IsOpen: true }) return people[^1];

        var harmless = Mischief.With(operation, ids, int.MaxValue, Seed).First(m => m.Headers.Length == 0); // one of them is the token
        foreach (var person in people)
        {
            var reply = await person.SendAsync(harmless.Method, harmless.Address, harmless.Body());
            if (reply.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)) return person;
        }

        return people[^1];
    }

    /// <summary>Six digits may stand in it by chance.</summary>
    [GeneratedRegex("\"trace_id\":\\s*\"[^\"]*\"")]
    private static partial Regex TraceId();

    private static string Shortly(string fault) => fault.Length > 500 ? fault[..500] : fault;

    private static async Task<string?> FaultInAsync(Person sender, Mischief mischief)
    {
        HttpResponseMessage reply;
        try
        {
            reply = await sender.SendAsync(mischief.Method, mischief.Address, mischief.Body(), mischief.Headers);
        }
        catch (InvalidOperationException failed)
        {
            return failed.Message;
        }

        var body = await reply.Content.ReadAsStringAsync();
        var media = reply.Content.Headers.ContentType?.MediaType;
        if ((int)reply.StatusCode >= 500) return $"{reply.StatusCode} {body}";
        if (media is "text/html" || body.Contains("<html", StringComparison.OrdinalIgnoreCase)) return $"HTML: {body}";
        if ((int)reply.StatusCode >= 400
            && (media is not "application/problem+json" || (await reply.JsonAsync()).GetString("error") is not { Length: > 0 }))
            return $"{(int)reply.StatusCode} without an error: {media} {body}";
        if (reply.Headers.Concat(reply.Content.Headers).Any(h => h.Value.Any(v => v.Contains(Operation.SentPassword))))
            return $"repeats a secret in a header: {reply.Headers} {reply.Content.Headers}";
        var told = TraceId().Replace(body, "\"trace_id\"");
        if (told.Contains(Operation.SentPassword, StringComparison.Ordinal) || told.Contains(Operation.SentPin, StringComparison.Ordinal))
            return $"repeats a secret: {body}";
        return null;
    }
}

[Collection(Engines.Sqlite)]
public sealed class Generated_bad_input_on_SQLite(SqliteHost host) : Generated_bad_input(host);

[Collection(Engines.Postgres)]
public sealed class Generated_bad_input_on_PostgreSQL(PostgresHost host) : Generated_bad_input(host);
