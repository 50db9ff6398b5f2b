using FluentValidation;

namespace MamaCare.Application.Common.Validation;

/// <summary>Text as it is typed into a form: an empty field is an absent one.</summary>
internal static class TypedText
{
    public static string? OrNothing(this string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>For names and the like: they go into messages, so none holds a line break, and into columns, so none holds a NUL.</summary>
    public static IRuleBuilderOptions<T, string?> MustBeOneLine<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.MaximumLength(maxLength).WithMessage($"At most {maxLength} characters.")
            .Must(text => text is null || !text.Any(char.IsControl)).WithMessage("One line of plain text, without control characters.");
}
