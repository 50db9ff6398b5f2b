using System.Text;
using System.Text.Json;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Infrastructure.Persistence.Idempotency;

namespace MamaCare.WebApi.Common;

/// <summary><c>Idempotency-Key</c>: a request repeated because its answer was lost is answered again, and happens once.</summary>
/// <remarks>
/// A POST that creates a clinical, prescription or stock fact says <see cref="TakesIdempotencyKey"/>; nothing else is to be done.
/// The key is the sender's own (a UUID is best), 1 to 200 visible ASCII characters, and holds for 24 hours. Only successes are kept:
/// after a refusal the key is free. The same key with another body, address or method is 422.
/// </remarks>
internal static class IdempotencyKeys
{
    public const string Header = "Idempotency-Key";
    private const int LongestKey = 200;

    /// <summary>Headers of the answer that a client of ours reads.</summary>
    private static readonly string[] KeptHeaders = ["Content-Type", "Location", "ETag"];

    public static RouteHandlerBuilder TakesIdempotencyKey(this RouteHandlerBuilder route) => route
        .WithMetadata(new KeyTaken())
        .MayAnswer(StatusCodes.Status422UnprocessableEntity);

    public static void UseIdempotencyKeys(this WebApplication app) => app.Use(async (http, next) =>
    {
        var isTaken = http.GetEndpoint()?.Metadata.GetMetadata<KeyTaken>() is not null;
        if (!isTaken || http.Request.Headers[Header] is not { Count: > 0 } keys)
            await next(http);
        else if (keys is [{ Length: > 0 and <= LongestKey } key] && key.All(c => c is > ' ' and <= '~'))
            await RunOnceAsync(http, key, next);
        else
            await http.RefuseAsync(HttpResults.Describe(RequestErrors.Invalid(
                "idempotency_key", $"{Header} holds 1 to {LongestKey} visible ASCII characters, a UUID for example.")));
    });

    private static async Task RunOnceAsync(HttpContext http, string key, RequestDelegate next)
    {
        var ct = http.RequestAborted;
        var request = await RequestAsync(http.Request, ct);
        await using var entry = await http.RequestServices.GetRequiredService<AnswerBook>().OpenAsync(OwnerOf(http), key, request, ct);
        if (entry.IsForAnotherRequest)
        {
            await http.RefuseAsync(HttpResults.Describe(
                StatusCodes.Status422UnprocessableEntity, "idempotency.other-request",
                "This Idempotency-Key was used for another request; take a new one for each."));
            return;
        }

        var answer = entry.EarlierAnswer is { } earlier
            ? JsonSerializer.Deserialize<Answer>(earlier)!
            : await AnswerAsync(http, entry, next);
        http.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) http.Response.Headers[name] = value;
        await http.Response.Body.WriteAsync(answer.Body, ct);
    }

    /// <summary>Holds the answer back until the change and the note of it are committed.</summary>
    private static async Task<Answer> AnswerAsync(HttpContext http, AnswerBook.Entry entry, RequestDelegate next)
    {
        var outside = http.Response.Body;
        using var held = new MemoryStream();
        http.Response.Body = held;
        try
        {
            await next(http);
        }
        catch
        {
            await entry.ForgetAsync();
            throw;
        }
        finally
        {
            http.Response.Body = outside;
        }

        var headers = KeptHeaders.Where(http.Response.Headers.ContainsKey)
            .ToDictionary(name => name, name => http.Response.Headers[name].ToString());
        var answer = new Answer(http.Response.StatusCode, headers, held.ToArray());
        if (answer.Status is >= 200 and < 300) await entry.KeepAsync(JsonSerializer.SerializeToUtf8Bytes(answer), http.RequestAborted);
        else await entry.ForgetAsync();
        return answer;
    }

    /// <summary>Method, address and body; the body can be read once more.</summary>
    private static async Task<byte[]> RequestAsync(HttpRequest request, CancellationToken ct)
    {
        request.EnableBuffering();
        using var whole = new MemoryStream();
        whole.Write(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        await request.Body.CopyToAsync(whole, ct);
        request.Body.Position = 0;
        return whole.ToArray();
    }

    private static string OwnerOf(HttpContext http)
    {
        var user = http.RequestServices.GetRequiredService<ICurrentUser>();
        return user.AccountId is { } account ? $"account:{account.Value}" : $"address:{user.Address}";
    }

    private sealed record Answer(int Status, Dictionary<string, string> Headers, byte[] Body);
}

/// <summary>On operations that take an <c>Idempotency-Key</c>.</summary>
internal sealed record KeyTaken;
