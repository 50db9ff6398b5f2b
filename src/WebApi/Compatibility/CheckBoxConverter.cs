using System.Text.Json;
using System.Text.Json.Serialization;
using MamaCare.WebApi.Common;

namespace MamaCare.WebApi.Compatibility;

/// <summary>A check box of an old form: <c>on</c>, or true and false as words, as numbers, as JSON; empty says nothing.</summary>
internal sealed class CheckBoxConverter : JsonConverter<bool?>
{
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => Read(reader.GetString()!),
        JsonTokenType.Number when reader.TryGetInt32(out var number) && number is 0 or 1 => number == 1,
        _ => throw Unreadable(),
    };

    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);

    private static bool? Read(string text) => text.Trim().ToLowerInvariant() switch
    {
        "" => null,
        "on" or "true" or "yes" or "1" => true,
        "off" or "false" or "no" or "0" => false,
        _ => throw Unreadable(),
    };

    private static ReadableJsonException Unreadable() => new("This must be true, false or on.");
}
