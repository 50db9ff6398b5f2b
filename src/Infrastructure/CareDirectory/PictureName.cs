using System.Text.RegularExpressions;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>Only names of our own making lead anywhere: no path, no other file.</summary>
internal static partial class PictureName
{
    /// <returns>Null for a name that no picture of ours has.</returns>
    public static string? Of(string folder, string file, bool small) =>
        Folder().IsMatch(folder) && File().IsMatch(file) ? $"{folder}/{(small ? "small/" : "")}{file}" : null;

    [GeneratedRegex(@"^(hospitals|doctors|evidence)\z")]
    private static partial Regex Folder();

    [GeneratedRegex(@"^[0-9a-f]{32}\.(jpg|png|webp)\z")]
    private static partial Regex File();
}
