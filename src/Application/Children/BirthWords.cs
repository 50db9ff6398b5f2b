using System.Text.RegularExpressions;

namespace MamaCare.Application.Children;

/// <summary>The spellings of the contract: <c>Female</c>, <c>Assisted Vaginal</c>; read in any case.</summary>
internal static class BirthWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByWord =
        Enum.GetValues<TEnum>().ToDictionary(Write, StringComparer.OrdinalIgnoreCase);

    public static string Allowed { get; } = string.Join(", ", ByWord.Keys);

    public static string Write(TEnum value) => BirthWords.Capital().Replace(value.ToString(), " $0");

    public static TEnum? Read(string? word) =>
        word is not null && ByWord.TryGetValue(word.Trim().Replace('_', ' '), out var value) ? value : null;
}

internal static partial class BirthWords
{
    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant)]
    internal static partial Regex Capital();
}
