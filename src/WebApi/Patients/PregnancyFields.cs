using System.Text.Json;

namespace MamaCare.WebApi.Patients;

/// <summary>What existing clients send about a pregnancy with a registration, most of it from fields nobody has filled in.</summary>
internal static class PregnancyFields
{
    private static readonly string[] All =
    [
        "pregnancy_status", "previous_pregnancies", "lmp_date", "multiple_pregnancy", "risk_level", "risk_factors", "blood_pressure",
        "hemoglobin", "blood_sugar", "weight", "prenatal_vitamins", "pregnancy_complications", "emergency_hospital", "birth_plan",
    ];

    private static readonly HashSet<string> EmptyWords =
        new(["", "none", "None reported", "N/A", "Not available"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The fields with a value that says something.</summary>
    public static IEnumerable<string> SaidIn(IReadOnlyDictionary<string, JsonElement> sent) =>
        All.Where(field => sent.TryGetValue(field, out var value) && !SaysNothing(field, value));

    private static bool SaysNothing(string field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => true,
        JsonValueKind.String => SaysNothing(field, Text(value)),
        JsonValueKind.Number => SaysNothing(field, value.GetRawText()),
        JsonValueKind.Array => value.EnumerateArray().All(entry => SaysNothing(field, entry)),
        _ => false,
    };

    private static bool SaysNothing(string field, string text) => EmptyWords.Contains(text) || (field, text.ToLowerInvariant()) is
        ("pregnancy_status", "not_pregnant") or ("previous_pregnancies", "0") or ("multiple_pregnancy", "no");

    // Unread, because it may hold broken characters; some clients escape the slash of N/A.
    private static string Text(JsonElement value) => value.GetRawText().Trim('"').Replace(@"\/", "/", StringComparison.Ordinal).Trim();
}
