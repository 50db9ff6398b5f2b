using FluentValidation;

namespace MamaCare.Application.Pregnancies;

/// <summary>The texts of this room. Names go into messages to her, so they are one line; notes may have several.</summary>
internal static class Texts
{
    // In characters; the columns hold the same.
    private const int NameLength = 200;
    private const int ReasonLength = 500;
    private const int NotesLength = 2000;

    public static string? OrNothing(this string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    public static void MustBeAName<T>(this IRuleBuilder<T, string?> rule) => rule.MaximumLength(NameLength)
        .Must(text => text is null || !text.Any(char.IsControl)).WithMessage("One line of plain text, without control characters.");

    public static void MustBeAReason<T>(this IRuleBuilder<T, string?> rule) => rule.NotEmpty().MaximumLength(ReasonLength);

    public static void MustBeNotes<T>(this IRuleBuilder<T, string?> rule) => rule.MaximumLength(NotesLength);
}
