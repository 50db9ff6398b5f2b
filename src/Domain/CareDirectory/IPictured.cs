namespace MamaCare.Domain.CareDirectory;

/// <summary>An entry that may show a picture.</summary>
public interface IPictured
{
    /// <summary>File name in the picture store; null without a picture.</summary>
    string? Picture { get; }

    /// <returns>The picture that is no longer shown, if there was one.</returns>
    string? Show(string picture);
}
