using System.Text.Json;
using System.Text.Json.Serialization;
using MamaCare.WebApi.Common;

namespace MamaCare.WebApi.Compatibility;

/// <summary>A tick as old forms send it: true and false, or the words <c>on</c>, <c>yes</c>, <c>off</c>, <c>no</c>.</summary>
internal sealed class YesOrNoConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when reader.ValueTextEquals("on") || reader.ValueTextEquals("yes") || reader.ValueTextEquals("true") => true,
        JsonTokenType.String when reader.ValueTextEquals("off") || reader.ValueTextEquals("no") || reader.ValueTextEquals("false") => false,
        _ => throw new ReadableJsonException("This must be true or false."),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
