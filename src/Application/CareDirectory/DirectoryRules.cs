using FluentValidation;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

/// <summary>The shape of what is typed about entries of every kind.</summary>
internal static class DirectoryRules
{
    public static IRuleBuilderOptions<T, string?> MustStay<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(text => text is null || text.OrNothing() is not null).WithMessage("This cannot be removed.");

    public static void MustBeALicence<T>(this IRuleBuilder<T, string?> rule) => rule.MustBeOneLine(FacilityFacts.MaxLicenceLength)
        .Must(n => n.OrNothing() is null || n!.Any(char.IsLetterOrDigit)).WithMessage("A licence number has letters or digits.");

    public static void MustBeAnEmail<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(e => e.OrNothing() is not { } text || EmailAddress.From(text).IsSuccess).WithMessage(ContactErrors.EmailNotValid.Message);

    /// <summary>Pages show it as a link, so it must not be a script.</summary>
    public static void MustBeAWebAddress<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(typed => typed.OrNothing() is not { } text
            || (Uri.TryCreate(text, UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)))
        .WithMessage("A web address begins with http:// or https://.");
}
