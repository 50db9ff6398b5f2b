using MamaCare.Domain.Common;

namespace MamaCare.Domain.CareDirectory;

/// <summary>Text as it is searched: lower case, plain letters, single spaces. Both engines then agree on what is found.</summary>
public static class SearchText
{
    /// <summary>Twice what the parts may hold: a letter may become two.</summary>
    public const int MaxLength = 1000;

    public static string Of(params string?[] parts) => PlainLetters.Of(Compared(parts));

    /// <summary>Text as it is compared: like the above, but with its letters as they are.</summary>
    public static string Compared(params string?[] parts) =>
        string.Join(' ', parts.SelectMany(p => (p ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToLowerInvariant();
}
