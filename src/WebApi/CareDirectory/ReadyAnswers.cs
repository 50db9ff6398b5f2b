using System.Collections.Concurrent;
using System.Text.Json;
using MamaCare.Application.CareDirectory;
using MamaCare.WebApi.Common;

namespace MamaCare.WebApi.CareDirectory;

/// <summary>The lists that everybody asks for, as bytes ready to go out: most requests need neither database nor serializer.</summary>
/// <remarks>
/// A change of the directory on this server shows at once; one made on another, and what changes with the clock, after
/// <see cref="DirectoryEdition.Freshness"/>.
/// </remarks>
internal sealed class ReadyAnswers(DirectoryEdition edition, TimeProvider clock)
{
    /// <summary>Bytes; the whole directory takes about one million.</summary>
    private const long MaxSize = 32 << 20;

    private readonly ConcurrentDictionary<string, Slot> _slots = new();
    private long _size;

    /// <param name="askAsync">Asks the use case; what is not a list, a refusal say, goes out as it is and is not kept.</param>
    public async Task<object?> AnswerAsync(HttpContext http, Func<ValueTask<object?>> askAsync)
    {
        var slot = _slots.GetOrAdd(KeyOf(http.Request), _ => new Slot());
        if (slot.Answer is { } ready && IsFresh(ready)) return ready;

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
            return Keep(slot, new ReadyAnswer(body, PageHeaders.WrittenTo(http), number, now));
        }
        finally
        {
            slot.Turn.Release();
        }
    }

    private ReadyAnswer Keep(Slot slot, ReadyAnswer answer)
    {
        if (Interlocked.Add(ref _size, answer.Size - (slot.Answer?.Size ?? 0)) > MaxSize)
        {
            _slots.Clear();
            Interlocked.Exchange(ref _size, 0);
        }

        return slot.Answer = answer;
    }

    private bool IsFresh(ReadyAnswer answer) =>
        answer.Edition == edition.Number && clock.GetUtcNow() - answer.MadeAt < DirectoryEdition.Freshness;

    private bool IsNearlyFresh(ReadyAnswer answer) =>
        answer.Edition == edition.Number && clock.GetUtcNow() - answer.MadeAt < 2 * DirectoryEdition.Freshness;

    private static string KeyOf(HttpRequest request) => $"{request.PathBase}{request.Path}{request.QueryString}";

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
    public static RouteHandlerBuilder IsKeptReady(this RouteHandlerBuilder route) => route.AddEndpointFilter((call, next) =>
    {
        var answers = call.HttpContext.RequestServices.GetRequiredService<ReadyAnswers>();
        return new ValueTask<object?>(answers.AnswerAsync(call.HttpContext, () => next(call)));
    });
}
