using MamaCare.Application.CareDirectory;
using MamaCare.Infrastructure.Common;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>Pictures as files under <c>pictures</c> in the data folder.</summary>
internal sealed class FolderPictures(DataFolder data) : IPictureStore
{
    public async Task PutAsync(string folder, string file, FinishedPicture picture, CancellationToken ct)
    {
        await WriteAsync(PathOf(folder, file, small: true)!, picture.Small, ct);
        await WriteAsync(PathOf(folder, file, small: false)!, picture.Full, ct);
    }

    public async Task<byte[]?> FindAsync(string folder, string file, bool small, CancellationToken ct)
    {
        var path = PathOf(folder, file, small);
        return File.Exists(path) ? await File.ReadAllBytesAsync(path, ct) : null;
    }

    public Task DeleteAsync(string folder, string file, CancellationToken ct)
    {
        foreach (var small in new[] { true, false })
        {
            if (PathOf(folder, file, small) is { } path && File.Exists(path)) File.Delete(path);
        }

        return Task.CompletedTask;
    }

    private static async Task WriteAsync(string path, byte[] content, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content, ct);
    }

    private string? PathOf(string folder, string file, bool small) =>
        PictureName.Of(folder, file, small) is { } name ? Path.Combine(data.Root, "pictures", name) : null;
}
