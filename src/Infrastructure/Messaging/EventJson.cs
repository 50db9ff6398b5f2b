using System.Text.Json;
using System.Text.Json.Serialization;
using MamaCare.Domain.Common;

namespace MamaCare.Infrastructure.Messaging;

/// <summary>How events are written down: typed ids as numbers, enums as words.</summary>
internal static class EventJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new TypedIds(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private sealed class TypedIds : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

        private sealed class Converter<TId> : JsonConverter<TId>
            where TId : struct, ITypedId<TId>
        {
            public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                TId.From(reader.GetInt64());

            public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
                writer.WriteNumberValue(value.Value);
        }
    }
}
