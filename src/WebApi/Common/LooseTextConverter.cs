using System.Text.Json;
using System.Text.Json.Serialization;

namespace MamaCare.WebApi.Common;

/// <summary>Text that clients send as a number now and then: a PIN, a code, a patient number, a measured value.</summary>
internal sealed class LooseTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.Number)
            return ((JsonConverter<string>)options.GetConverter(typeof(string))).Read(ref reader, typeToConvert, options);

        using var number = JsonDocument.ParseValue(ref reader);
        return number.RootElement.GetRawText();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
