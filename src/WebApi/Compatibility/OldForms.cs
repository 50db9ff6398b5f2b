using System.Buffers;
using System.Text.Json;

namespace MamaCare.WebApi.Compatibility;

/// <summary>Bodies as old pages send them: with every field of the form, those that nobody filled in among them.</summary>
internal static class OldForms
{
    private static readonly string[] Placeholders = ["Not available", "None reported", "N/A"];

    /// <summary>Of types that have no empty value.</summary>
    private static readonly string[] NeverEmpty =
    [
        "gender", "date_of_birth", "lmp_date", "pregnancy_status", "previous_pregnancies", "multiple_pregnancy", "risk_level",
        "hemoglobin", "blood_sugar", "weight", "prenatal_vitamins", "date", "birth_weight_g", "apgar_1", "apgar_5", "outcome",
    ];

    /// <summary>A new record: empty texts, placeholders and <c>none</c> mean that nothing was said.</summary>
    public static RouteHandlerBuilder TakesOldForms(this RouteHandlerBuilder route) => route.WithMetadata(new OldForm(IsNew: true));

    /// <summary>A change: placeholders mean unchanged, and an empty text too where there is no empty value.</summary>
    public static RouteHandlerBuilder TakesOldChanges(this RouteHandlerBuilder route) => route.WithMetadata(new OldForm(IsNew: false));

    public static void UseOldForms(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<OldForm>() is { } form && http.Request.HasJsonContentType())
            http.Request.Body = await FilledInAsync(http.Request.Body, form, http.RequestAborted);
        await next(http);
    });

    /// <summary>The body without the fields that say nothing; one that cannot be read goes on as it is, to be refused.</summary>
    private static async Task<Stream> FilledInAsync(Stream body, OldForm form, CancellationToken ct)
    {
        var sent = new MemoryStream();
        await body.CopyToAsync(sent, ct);
        sent.Position = 0;
        try
        {
            using var document = JsonDocument.Parse(sent.GetBuffer().AsMemory(0, (int)sent.Length));
            return document.RootElement.ValueKind is JsonValueKind.Object ? FilledIn(document.RootElement, form) : sent;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return sent;
        }
    }

    private static MemoryStream FilledIn(JsonElement sent, OldForm form)
    {
        var kept = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(kept))
        {
            writer.WriteStartObject();
            foreach (var field in sent.EnumerateObject().Where(field => !form.SaysNothing(field.Name, field.Value)))
            {
                writer.WritePropertyName(field.Name);
                writer.WriteRawValue(field.Value.GetRawText(), skipInputValidation: true); // as sent, broken characters included
            }

            writer.WriteEndObject();
        }

        return new MemoryStream(kept.WrittenSpan.ToArray());
    }

    private sealed record OldForm(bool IsNew)
    {
        public bool SaysNothing(string name, JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.String => SaysNothing(name, Text(value)),
            JsonValueKind.Array => value.GetArrayLength() > 0 && value.EnumerateArray().All(entry => SaysNothing(name, entry)),
            _ => false,
        };

        private bool SaysNothing(string name, string text) =>
            Placeholders.Contains(text, StringComparer.OrdinalIgnoreCase)
            || (text.Length == 0 && (IsNew || NeverEmpty.Contains(name, StringComparer.OrdinalIgnoreCase)))
            || (IsNew && text.Equals("none", StringComparison.OrdinalIgnoreCase));

        // Unread, because it may hold broken characters; some clients escape the slash of N/A.
        private static string Text(JsonElement value) =>
            value.GetRawText().Trim('"').Replace(@"\/", "/", StringComparison.Ordinal).Trim();
    }
}
