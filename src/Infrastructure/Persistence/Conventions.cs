using System.Text.Json;
using MamaCare.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>How our own kinds of value look in a column, said once for every table and both engines.</summary>
internal static class Conventions
{
    private const int EnumLength = 32;

    public static void UseHouseTypes(this ModelConfigurationBuilder model)
    {
        foreach (var type in typeof(Error).Assembly.GetTypes())
        {
            if (type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>)))
                model.Properties(type).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(type));
            else if (type.IsEnum)
                model.Properties(type).HaveConversion(typeof(EnumConverter<>).MakeGenericType(type)).HaveMaxLength(EnumLength);
        }

        model.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        model.Properties<EmailAddress>().HaveConversion<EmailConverter>().HaveMaxLength(EmailAddress.MaxLength);
        model.Properties<PhoneNumber>().HaveConversion<PhoneConverter>().HaveMaxLength(PhoneNumber.MaxLength);
    }

    /// <summary>How an enum member is written in a column, in JSON and in a filter: <c>live_birth</c>.</summary>
    public static string InColumn<TEnum>(this TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    // An expression tree cannot call a static abstract member, so the call goes through a method.
    private static TId ToId<TId>(long value)
        where TId : struct, ITypedId<TId> => TId.From(value);

    private static TEnum ToEnum<TEnum>(string text)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>An instant as a column keeps it: PostgreSQL knows microseconds, and what is written must equal what is read.</summary>
    public static DateTime ToColumn(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    private sealed class TypedIdConverter<TId>() : ValueConverter<TId, long>(id => id.Value, value => ToId<TId>(value))
        where TId : struct, ITypedId<TId>;

    private sealed class EnumConverter<TEnum>() : ValueConverter<TEnum, string>(value => value.InColumn(), text => ToEnum<TEnum>(text))
        where TEnum : struct, Enum;

    // SQLite cannot compare DateTimeOffset; a UTC DateTime sorts on both engines.
    private sealed class InstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
        instant => ToColumn(instant), utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    private sealed class EmailConverter() : ValueConverter<EmailAddress, string>(
        email => email.Value, text => EmailAddress.From(text).Value);

    private sealed class PhoneConverter() : ValueConverter<PhoneNumber, string>(
        phone => phone.Value, text => PhoneNumber.FromE164(text).Value);
}
