using System.Text.Json;
using System.Text.Json.Serialization;

namespace MamaCare.WebApi.Common;

/// <summary>A list that clients send as an array or as one text with commas; empty entries do not count.</summary>
internal sealed class TextListConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = (JsonConverter<string>)options.GetConverter(typeof(string));
        if (reader.TokenType is not JsonTokenType.StartArray) return Split(text.Read(ref reader, typeof(string), options));

        var entries = new List<string>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            entries.AddRange(Split(text.Read(ref reader, typeof(string), options)));
        return entries;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);

    private static string[] Split(string? text) =>
        (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
