using FluentValidation;

namespace MamaCare.Application.Common.Validation;

/// <summary>The shape of passwords and PINs; NIST SP 800-63B: length counts, composition rules do not help.</summary>
public static class SecretRules
{
    public const int ShortestPassword = 10;

    /// <summary>Bounds the work a stranger can make the hash do.</summary>
    public const int LongestPassword = 200;

    public static IRuleBuilderOptions<T, string?> MustBeAPassword<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Length(ShortestPassword, LongestPassword).WithMessage($"A password has {ShortestPassword} to {LongestPassword} characters.");
}
