using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

/// <summary>Makes of what somebody uploads a picture that can be shown to anybody.</summary>
public interface IPictureWorkshop
{
    /// <returns><c>picture.not-readable</c> or <c>picture.too-large</c> for anything but a JPEG, PNG or WebP of bearable size.</returns>
    Result<FinishedPicture> Make(byte[] uploaded);
}

/// <summary>Drawn anew: upright, without anything that was hidden in the file.</summary>
/// <param name="Extension">jpg, png or webp.</param>
/// <param name="Small">The same picture for lists.</param>
public sealed record FinishedPicture(string Extension, byte[] Full, byte[] Small);

/// <summary>Where pictures lie: the data folder or a bucket.</summary>
public interface IPictureStore
{
    Task PutAsync(string folder, string file, FinishedPicture picture, CancellationToken ct);

    /// <returns>Null when there is none of that name.</returns>
    Task<byte[]?> FindAsync(string folder, string file, bool small, CancellationToken ct);

    Task DeleteAsync(string folder, string file, CancellationToken ct);
}
