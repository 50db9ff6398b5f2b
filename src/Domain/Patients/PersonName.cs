namespace MamaCare.Domain.Patients;

/// <summary>A person's name. Many people have one word only; then it is the given name, and the family name is empty.</summary>
/// <remarks>Each part holds at most <see cref="MaxLength"/> characters.</remarks>
public sealed record PersonName(string Given, string? Middle, string Family)
{
    public const int MaxLength = 100;

    public string Full => string.Join(' ', new[] { Given, Middle, Family }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Takes a name written in one: the last word is the family name, the rest the given name.</summary>
    public static PersonName Split(string fullName, string? middle = null)
    {
        var words = fullName.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2
            ? new PersonName(string.Concat(words), middle, "")
            : new PersonName(string.Join(' ', words[..^1]), middle, words[^1]);
    }
}
