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

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
