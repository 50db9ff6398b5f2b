using System.Globalization;
using System.Text;
using FluentValidation;

namespace MamaCare.Application.Common.Validation;

/// <summary>Text as it is typed into a form: an empty field is an absent one.</summary>
internal static class TypedText
{
    public static string? OrNothing(this string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>What is known once this was typed over it: null says nothing, an empty text removes.</summary>
    public static string? Over(this string? typed, string? known) => typed is null ? known : typed.OrNothing();

    /// <summary>For names and the like: they go into messages, so none holds a line break, and into columns, so none holds a NUL.</summary>
    /// <remarks>Nor a mark that turns or hides what follows it: with one, a name reads differently in a mail from what was typed.</remarks>
    public static IRuleBuilderOptions<T, string?> MustBeOneLine<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.MaximumLength(maxLength).WithMessage($"At most {maxLength} characters.")
            .Must(text => text is null || text.IsOneLine()).WithMessage("One line of plain text, without control or invisible characters.");

    public static bool IsOneLine(this string text) => text.EnumerateRunes().All(IsPlain);

    // The two joiners decide how some scripts are written. Half a surrogate pair is read as the replacement character.
    private static bool IsPlain(Rune rune) =>
        rune.Value is '\u200C' or '\u200D'
        || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
}
