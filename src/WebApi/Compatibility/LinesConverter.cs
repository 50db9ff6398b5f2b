using System.Text.Json;
using System.Text.Json.Serialization;
using MamaCare.WebApi.Common;

namespace MamaCare.WebApi.Compatibility;

/// <summary>A list that old forms send as an array, as the text of a JSON array, or as text with one entry on each line.</summary>
internal sealed class LinesConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.StartArray) return JsonSerializer.Deserialize<string[]>(ref reader, options);
        if (reader.TokenType is not JsonTokenType.String) throw Unreadable();

        var text = ((JsonConverter<string>)options.GetConverter(typeof(string))).Read(ref reader, typeof(string), options)!.Trim();
        if (!text.StartsWith('[')) return text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        try
        {
            return JsonSerializer.Deserialize<string[]>(text, options)!;
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
