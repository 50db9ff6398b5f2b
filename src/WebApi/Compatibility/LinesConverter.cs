using System.Text.Json;
using System.Text.Json.Serialization;
using MamaCare.WebApi.Common;

namespace MamaCare.WebApi.Compatibility;

/// <summary>A list that old forms send as an array, as the text of a JSON array, or as text with one entry on each line.</summary>
internal sealed class LinesConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var clean = (JsonConverter<string>)options.GetConverter(typeof(string));
        if (reader.TokenType is JsonTokenType.StartArray)
        {
            var entries = new List<string>();
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                entries.Add(clean.Read(ref reader, typeof(string), options)!);
            return entries;
        }

        if (reader.TokenType is not JsonTokenType.String) throw Unreadable();

        var text = clean.Read(ref reader, typeof(string), options)!.Trim();
        if (!text.StartsWith('[')) return text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        try
        {
            var entries = JsonSerializer.Deserialize<string?[]>(text, options)!;
            return entries.Contains(null) ? throw Unreadable() : [.. entries.OfType<string>()];
        }
        catch (JsonException)
        {
            throw Unreadable();
        }
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);

    private static ReadableJsonException Unreadable() => new("This must be a list of texts.");
}
