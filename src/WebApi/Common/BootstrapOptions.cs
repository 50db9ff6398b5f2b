using System.ComponentModel.DataAnnotations;
using MamaCare.Application.Common.Validation;

namespace MamaCare.WebApi.Common;

/// <summary>Configuration section <c>Bootstrap</c>: the first administrator of an empty installation.</summary>
public sealed class BootstrapOptions
{
    public const string Section = "Bootstrap";

    [Required]
    [EmailAddress(ErrorMessage = "Bootstrap:AdminEmail must be an e-mail address.")]
    public string AdminEmail { get; init; } = "admin@mamacare.local";

    /// <summary>Left out, a random one is made and printed once.</summary>
    [MinLength(SecretRules.ShortestPassword, ErrorMessage = "Bootstrap:AdminPassword must have at least 10 characters.")]
    public string? AdminPassword { get; init; }
}
