using System.ComponentModel.DataAnnotations;

namespace MamaCare.Infrastructure.Identity;

/// <summary>Configuration section <c>Links</c>: where the links of messages lead.</summary>
public sealed class LinkOptions
{
    public const string Section = "Links";

    /// <summary>How people reach this server from outside.</summary>
    [Url(ErrorMessage = "Links:PublicAddress must be a web address like https://mamacare.example.")]
    public string PublicAddress { get; init; } = "http://localhost:5080";

    /// <summary>
    /// The page of the web client that takes <c>?recovery=true&amp;email=…</c>, <c>?invitation=…</c> and <c>?reset=…</c>; left out,
    /// people copy the code of the message.
    /// </summary>
    [Url(ErrorMessage = "Links:ClientPage must be a web address like https://mamacare.example/sign-in.")]
    public string? ClientPage { get; init; }
}
