namespace MamaCare.Domain.CareDirectory;

/// <summary>Text as it is searched and compared: lower case, single spaces. Both engines then agree on what is found.</summary>
public static class SearchText
{
    public const int MaxLength = 600;

    public static string Of(params string?[] parts) =>
        string.Join(' ', parts.SelectMany(p => (p ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToLowerInvariant();
}
