using System.Security.Cryptography;

namespace MamaCare.Infrastructure.Common;

/// <summary>The one folder that MamaCare writes to; configuration key <c>DataFolder</c>.</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        try
        {
            foreach (var folder in new[] { Root, Keys, Mail }) Make(folder);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new StartUpException($"The data folder {Root} cannot be written: {failed.Message}");
        }
    }

    public string Root { get; }

    public string Database => Path.Combine(Root, "mamacare.db");

    public string Keys => Path.Combine(Root, "keys");

    /// <summary>Messages as files, while no mail server is configured.</summary>
    public string Mail => Path.Combine(Root, "mail");

    /// <summary>A secret that nobody configured: made at the first start and kept, readable by the owner alone.</summary>
    /// <returns>Base64 of 64 random bytes.</returns>
    public string ReadOrMakeKey(string name)
    {
        var file = Path.Combine(Keys, name);
        if (File.Exists(file)) return File.ReadAllText(file);

        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));
        var ownerOnly = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) ownerOnly.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(file, ownerOnly);
        writer.Write(key);
        return key;
    }

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
