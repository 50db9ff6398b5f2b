using System.Text.Json;
using System.Text.RegularExpressions;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;

namespace MamaCare.WebApi.Common;

/// <summary>Says which field of an unreadable request is wrong, without quoting what was sent.</summary>
internal static partial class JsonProblems
{
    public const string PlainDate = "This must be a date like 2026-03-14.";

    private static readonly Error NotJson = Error.Invalid("request.not-json", "The body is not readable as JSON.");

    public static Error Describe(JsonException json)
    {
        if (json.InnerException is JsonException) return NotJson; // the syntax: no field's fault, though one is named

        var field = FieldOf(json.Path);
        if (json is ReadableJsonException readable) return RequestErrors.Invalid(field, readable.Message);
        return field.Length > 0 ? RequestErrors.Invalid(field, Expected(Target().Match(json.Message).Groups[1].Value)) : NotJson;
    }

    /// <remarks>ASP.NET Core names the parameter it could not bind in its message: <c>"int page" from query string</c>.</remarks>
    public static Error Describe(BadHttpRequestException bad)
    {
        var match = Parameter().Match(bad.Message);
        return match.Success
            ? RequestErrors.Invalid(FieldNames.Of(match.Groups[2].Value), Expected(match.Groups[1].Value))
            : Error.Invalid("request.not-readable", "The request cannot be read; send a JSON body in UTF-8.");
    }

    /// <summary>What a value of this type looks like.</summary>
    private static string Expected(string type) => type switch
    {
        "int" or "long" or "Int32" or "Int64" => "This must be a whole number.",
        "double" or "decimal" or "Double" or "Decimal" => "This must be a number.",
        "bool" or "Boolean" => "This must be true or false.",
        "DateOnly" => PlainDate,
        "DateTimeOffset" => "This must be an instant like 2026-03-14T09:00:00Z.",
        nameof(Application.Common.IfMatch) => "This must be the ETag of an earlier answer, with its quotes, or *.",
        _ => "This value has the wrong type.",
    };

    /// <summary>From <c>$.ultrasound.weeks</c> to <c>ultrasound.weeks</c>.</summary>
    private static string FieldOf(string? path) => path is null or "$" ? "" : path.TrimStart('$', '.');

    [GeneratedRegex("""parameter "(?:Nullable<)?([^ ">]+)>? ([A-Za-z_]+)" from""")]
    private static partial Regex Parameter();

    // The JSON value could not be converted to System.Nullable`1[System.Int32].
    [GeneratedRegex("""converted to (?:System\.Nullable`1\[)?System\.(\w+)""")]
    private static partial Regex Target();
}

/// <summary>A value was refused while it was read, for a reason a person can act on.</summary>
internal sealed class ReadableJsonException(string message) : JsonException(message);
