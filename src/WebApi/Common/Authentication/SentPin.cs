using System.Text.Json;

namespace MamaCare.WebApi.Common.Authentication;

/// <summary>A PIN, and whose it is, found in a request: in its JSON body or form, else in its query.</summary>
/// <param name="Identifier">Null where the PIN stands alone.</param>
/// <param name="IsLicence">The identifier is a practitioner's licence number.</param>
internal sealed record SentPin(string Pin, string? Identifier, bool IsLicence)
{
    /// <summary>Under which a PIN, and whose it is, may stand in a query.</summary>
    public static readonly IReadOnlyList<string> Names = ["pin", "patient_number", "phone", "email", "license_number"];

    /// <summary>Bytes kept for the operation to read again; far above any body that carries a PIN.</summary>
    private const int LargestBody = 1 << 20;

    private const int KeptInMemory = 1 << 16;

    /// <returns>Null where there is no PIN. A body that cannot be read has none; the operation says what is wrong with it.</returns>
    /// <exception cref="BadHttpRequestException">The body is too large.</exception>
    public static async Task<SentPin?> FindAsync(HttpRequest request, CancellationToken ct)
    {
        var read = request.HasJsonContentType() ? await FromJsonAsync(request, ct)
            : request.HasFormContentType ? await FromFormAsync(request, ct)
            : Nothing;
        return Of(read, Query) ?? Of(Query, read);

        string? Query(string name) => request.Query[name];
    }

    /// <param name="elsewhere">Where the identifier is looked for when it does not stand beside the PIN.</param>
    private static SentPin? Of(Func<string, string?> read, Func<string, string?> elsewhere)
    {
        if (Clean(read, "pin") is not { } pin) return null;

        var (identifier, isLicence) = Whose(read) is { Identifier: not null } beside ? beside : Whose(elsewhere);
        return new SentPin(pin, identifier, isLicence);
    }

    /// <summary>The phone comes last: a change of the profile sends a new one more often than a new e-mail address.</summary>
    private static (string? Identifier, bool IsLicence) Whose(Func<string, string?> read)
    {
        var hers = Clean(read, "patient_number") ?? Clean(read, "email") ?? Clean(read, "phone");
        var licence = hers is null ? Clean(read, "license_number") : null;
        return (hers ?? licence, licence is not null);
    }

    private static string? Clean(Func<string, string?> read, string name) =>
        read(name) is { } text && !string.IsNullOrWhiteSpace(text) && !text.Contains('\0', StringComparison.Ordinal) ? text : null;

    private static string? Nothing(string name) => null;

    private static async Task<Func<string, string?>> FromFormAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            var form = await request.ReadFormAsync(ct);
            return name => form[name];
        }
        catch (InvalidDataException)
        {
            return Nothing;
        }
    }

    private static async Task<Func<string, string?>> FromJsonAsync(HttpRequest request, CancellationToken ct)
    {
        request.EnableBuffering(KeptInMemory, LargestBody);
        try
        {
            using var json = await JsonDocument.ParseAsync(request.Body, cancellationToken: ct);
            var values = json.RootElement.ValueKind is JsonValueKind.Object
                ? json.RootElement.EnumerateObject().Select(p => (p.Name, Text: TextOf(p.Value))).Where(p => p.Text is not null).ToList()
                : [];
            return name => values.LastOrDefault(p => p.Name == name).Text;
        }
        catch (JsonException)
        {
            return Nothing;
        }
        catch (IOException) when (request.Body.Position >= LargestBody)
        {
            throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);
        }
        finally
        {
            request.Body.Position = 0;
        }
    }

    /// <summary>Old pages send a PIN as a number now and then.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null; // half a surrogate pair
        }
    }
}
