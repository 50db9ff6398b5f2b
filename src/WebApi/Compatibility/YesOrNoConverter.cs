using System.Text.Json;
using System.Text.Json.Serialization;
using MamaCare.WebApi.Common;

namespace MamaCare.WebApi.Compatibility;

/// <summary>A tick as old forms send it, in the spellings of <see cref="CheckBoxConverter"/>; empty is no answer here.</summary>
internal sealed class YesOrNoConverter : JsonConverter<bool>
{
    private static readonly CheckBoxConverter Box = new();

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Box.Read(ref reader, typeof(bool?), options) ?? throw new ReadableJsonException("This must be true or false.");

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
