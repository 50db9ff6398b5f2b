using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MamaCare.Application.Common.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.Common;

/// <summary>The words of an enum as clients write them: <c>live_birth</c>.</summary>
internal static class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByWord =
        Enum.GetValues<TEnum>().ToDictionary(Write, StringComparer.OrdinalIgnoreCase);

    public static string Allowed { get; } = string.Join(", ", ByWord.Keys);

    public static string Write(TEnum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static bool TryRead(string? word, out TEnum value) => ByWord.TryGetValue(word ?? "", out value);

    /// <summary>Reads a filter of a list; an unknown word is refused with the ones that exist.</summary>
    /// <param name="problem">Set when the answer is false.</param>
    public static bool TryReadFilter(string? word, string field, out TEnum? value, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        value = null;
        problem = null;
        if (string.IsNullOrEmpty(word)) return true;

        if (TryRead(word, out var read))
        {
            value = read;
            return true;
        }

        problem = RequestErrors.Invalid(field, $"This must be one of: {Allowed}.").ToProblem();
        return false;
    }
}
