using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;

namespace MamaCare.WebApi.Common;

/// <summary>How JSON looks at every door: snake_case, ids as numbers, enums as words, instants in UTC with Z, no broken text.</summary>
internal static class ApiJson
{
    /// <summary>Of an <see cref="IVersioned"/>: it goes out as the <c>ETag</c>, never in the body.</summary>
    public const string Version = "version";

    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = new FieldNaming();
        options.DictionaryKeyPolicy = null;
        options.NumberHandling = JsonNumberHandling.AllowReadingFromString;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // ɛ and ɔ stay readable; we never write JSON into HTML
        options.Converters.Add(new CleanTextConverter());
        options.Converters.Add(new InstantConverter());
        options.Converters.Add(new DayConverter());
        options.Converters.Add(new TypedIdConverterFactory());
        options.Converters.Add(new EnumWordConverterFactory());
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(LeaveVersionOut);
        return options;
    }

    private static void LeaveVersionOut(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(IVersioned))) return;
        if (type.Properties.SingleOrDefault(p => p.Name == Version) is { } version) type.Properties.Remove(version);
    }

    private static string ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new ReadableJsonException("This text holds a broken character.");
        }
    }

    private sealed class FieldNaming : JsonNamingPolicy
    {
        public override string ConvertName(string name) => FieldNames.Of(name);
    }

    /// <summary>Refuses what no column can hold: NUL, and halves of surrogate pairs.</summary>
    private sealed class CleanTextConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is not JsonTokenType.String) throw new ReadableJsonException("This must be text.");
            var text = ReadText(ref reader);
            return text.Contains('\0', StringComparison.Ordinal)
                ? throw new ReadableJsonException("This text holds a NUL character.")
                : text;
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.String && reader.TryGetDateTimeOffset(out var instant)
                ? instant
                : throw new ReadableJsonException("This must be an instant like 2026-03-14T09:00:00Z.");

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.UtcDateTime);
    }

    private sealed class DayConverter : JsonConverter<DateOnly>
    {
        public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.String
            && DateOnly.TryParseExact(ReadText(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new ReadableJsonException(JsonProblems.PlainDate);

        public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private sealed class TypedIdConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(TypedIdConverter<>).MakeGenericType(typeToConvert))!;

        private sealed class TypedIdConverter<TId> : JsonConverter<TId>
            where TId : struct, ITypedId<TId>
        {
            public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                TryRead(ref reader, out var number) ? TId.From(number) : throw new ReadableJsonException("This must be a whole number.");

            // As AllowReadingFromString has it for plain numbers.
            private static bool TryRead(ref Utf8JsonReader reader, out long number)
            {
                number = 0;
                return reader.TokenType switch
                {
                    JsonTokenType.Number => reader.TryGetInt64(out number),
                    JsonTokenType.String => long.TryParse(
                        ReadText(ref reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number),
                    _ => false,
                };
            }

            public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
                writer.WriteNumberValue(value.Value);
        }
    }

    private sealed class EnumWordConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(EnumWordConverter<>).MakeGenericType(typeToConvert))!;

        private sealed class EnumWordConverter<TEnum> : JsonConverter<TEnum>
            where TEnum : struct, Enum
        {
            public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                reader.TokenType is JsonTokenType.String && EnumWords<TEnum>.TryRead(ReadText(ref reader), out var value)
                    ? value
                    : throw new ReadableJsonException($"This must be one of: {EnumWords<TEnum>.Allowed}.");

            public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
                writer.WriteStringValue(EnumWords<TEnum>.Write(value));
        }
    }
}
