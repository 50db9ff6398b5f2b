using System.Text.Json;

namespace MamaCare.Application.Pregnancies;

/// <summary>How statements are kept as text: <c>not_pregnant</c>, <c>yes</c>, entries with commas between them.</summary>
internal static class StatedWords
{
    public const string Yes = "yes";
    public const string No = "no";

    private const char Comma = ',';

    public static string? Write<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } word ? JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString()) : null;

    public static string? Write(bool? value) => value is null ? null : value.Value ? Yes : No;

    public static string? Write(IReadOnlyList<string>? entries) =>
        entries is null ? null : string.Join($"{Comma} ", entries.SelectMany(Entries));

    public static TEnum? Read<TEnum>(string? text)
        where TEnum : struct, Enum =>
        text is null ? null : Enum.Parse<TEnum>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    public static IReadOnlyList<string>? ReadList(string? text) => text is null ? null : Entries(text);

    private static string[] Entries(string text) =>
        text.Split(Comma, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
