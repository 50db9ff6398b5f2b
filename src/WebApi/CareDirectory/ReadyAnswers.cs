using System.Collections.Concurrent;
using System.Text.Json;
using MamaCare.Application.CareDirectory;
using MamaCare.WebApi.Common;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>The lists that everybody asks for, as bytes ready to go out: most requests need neither database nor serializer.</summary>
/// <remarks>
/// A change of the directory on this server shows at once; one made on another, and what changes with the clock, after
/// <see cref="DirectoryEdition.Freshness"/>. Kept are only answers to questions that a client of ours would ask: whoever invents
/// questions, or is refused, takes no memory.
/// </remarks>
internal sealed class ReadyAnswers(DirectoryEdition edition, TimeProvider clock)
{
    /// <summary>Bytes; the whole directory takes about one million.</summary>
    private const long MaxSize = 32 << 20;

    /// <summary>Characters of a query; a search for a name of the longest kind, with every filter, is shorter.</summary>
    private const int LongestQuestion = 300;

    /// <summary>Bytes that a slot takes besides its key and its answer, near enough.</summary>
    private const int SlotSize = 1024;

    private readonly ConcurrentDictionary<string, Slot> _slots = new();
    private long _size;

    /// <summary>Answers that lie ready.</summary>
    public int Count => _slots.Count;

    /// <summary>Bytes, near enough.</summary>
    public long Size => Interlocked.Read(ref _size);

    /// <returns>Null, when it has to be made first.</returns>
    public ReadyAnswer? Find(HttpRequest request) =>
        _slots.TryGetValue(KeyOf(request), out var slot) && slot.Answer is { } ready && IsFresh(ready) ? ready : null;

    /// <param name="askAsync">Asks the use case; what is not a list, a refusal say, goes out as it is and is not kept.</param>
    public async Task<object?> AnswerAsync(HttpContext http, Func<ValueTask<object?>> askAsync)
    {
        if (!IsWorthKeeping(http.Request)) return await askAsync();

        var key = KeyOf(http.Request);
        var slot = _slots.GetOrAdd(key, _ => new Slot());
        try
        {
            return await AnswerFromAsync(slot, key, http, askAsync);
        }
        finally
        {
            if (slot.Answer is null) _slots.TryRemove(KeyValuePair.Create(key, slot)); // refused, or the client hung up
        }
    }

    private async Task<object?> AnswerFromAsync(Slot slot, string key, HttpContext http, Func<ValueTask<object?>> askAsync)
    {
        // Whoever finds it a little old meanwhile takes the old one, unless somebody here has changed something.
        if (!await slot.Turn.WaitAsync(slot.Answer is { } old && IsNearlyFresh(old) ? 0 : Timeout.Infinite, http.RequestAborted))
            return slot.Answer;
        try
        {
            if (slot.Answer is { } justMade && IsFresh(justMade)) return justMade;

            var (number, now) = (edition.Number, clock.GetUtcNow());
            var answer = await askAsync();
            if (EntityTags.Shown(answer) is not { } value) return answer;

            var body = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), ApiJson.Options);
            return Keep(slot, key, new ReadyAnswer(body, PageHeaders.WrittenTo(http), number, now));
        }
        finally
        {
            slot.Turn.Release();
        }
    }

    private ReadyAnswer Keep(Slot slot, string key, ReadyAnswer answer)
    {
        var more = slot.Answer is { } old ? answer.Size - old.Size : answer.Size + (key.Length * sizeof(char)) + SlotSize;
        slot.Answer = answer;
        if (!_slots.TryGetValue(key, out var kept) || kept != slot) return answer; // cleared away meanwhile

        if (Interlocked.Add(ref _size, more) > MaxSize)
        {
            _slots.Clear();
            Interlocked.Exchange(ref _size, 0);
        }

        return answer;
    }

    private bool IsFresh(ReadyAnswer answer) =>
        answer.Edition == edition.Number && clock.GetUtcNow() - answer.MadeAt < DirectoryEdition.Freshness;

    private bool IsNearlyFresh(ReadyAnswer answer) =>
        answer.Edition == edition.Number && clock.GetUtcNow() - answer.MadeAt < 2 * DirectoryEdition.Freshness;

    private static string KeyOf(HttpRequest request) => $"{request.PathBase}{request.Path}{request.QueryString}";

    private static bool IsWorthKeeping(HttpRequest request) =>
        request.QueryString.Value is not { Length: > 0 } query
        || (query.Length <= LongestQuestion && request.Query.Keys.All(DirectoryQuery.Names.Contains));

    private sealed class Slot
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public volatile ReadyAnswer? Answer;
    }
}

internal static class KeptReady
{
    public static IServiceCollection AddReadyAnswers(this IServiceCollection services) => services.AddSingleton<ReadyAnswers>();

    /// <summary>The list is kept as bytes; see <see cref="ReadyAnswers"/>.</summary>
    public static RouteHandlerBuilder IsKeptReady(this RouteHandlerBuilder route) =>
        route.WithMetadata(new ReadyList()).AddEndpointFilter((call, next) =>
        {
            var answers = call.HttpContext.RequestServices.GetRequiredService<ReadyAnswers>();
            return new ValueTask<object?>(answers.AnswerAsync(call.HttpContext, () => next(call)));
        });

    /// <summary>Behind routing and before everything that a public answer needs no more.</summary>
    public static void UseReadyAnswers(this WebApplication app)
    {
        var answers = app.Services.GetRequiredService<ReadyAnswers>();
        app.Use((http, next) => http.GetEndpoint()?.Metadata.GetMetadata<ReadyList>() is not null && answers.Find(http.Request) is { } ready
            ? ready.ExecuteAsync(http)
            : next(http));
    }

    private sealed record ReadyList;
}
