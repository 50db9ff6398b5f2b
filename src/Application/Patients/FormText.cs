using FluentValidation;

namespace MamaCare.Application.Patients;

/// <summary>Text as it is typed into a form: an empty field is an absent one, and no field holds a line break.</summary>
internal static class FormText
{
    public static string? OrNothing(this string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    public static IRuleBuilderOptions<T, string?> MustFit<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.MaximumLength(maxLength).WithMessage($"At most {maxLength} characters.")
            .Must(text => text is null || !text.Any(char.IsControl)).WithMessage("One line of plain text, without control characters.");
}
