using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

/// <summary>Saves an entry together with its new picture: what is not saved leaves no picture, what is replaced does not stay.</summary>
internal sealed class PictureDesk(IPictureWorkshop workshop, IPictureStore store, IRandomness random)
{
    public const int NameBytes = 16;

    /// <param name="uploaded">Null: the entry keeps the picture it has.</param>
    public async Task<Result> SaveAsync(
        IPictured entry, string folder, byte[]? uploaded, Func<CancellationToken, Task> saveAsync, CancellationToken ct)
    {
        if (uploaded is null)
        {
            await saveAsync(ct);
            return Result.Success;
        }

        var made = workshop.Make(uploaded);
        if (!made.IsSuccess) return made.Error.At("image");

        var file = $"{random.Token(NameBytes)}.{made.Value.Extension}";
        await store.PutAsync(folder, file, made.Value, ct);
        string? unused = file;
        try
        {
            var before = entry.Show(file);
            await saveAsync(ct);
            unused = before;
        }
        finally
        {
            if (unused is not null) await store.DeleteAsync(folder, unused, CancellationToken.None);
        }

        return Result.Success;
    }

    public Task RemoveAsync(IPictured entry, string folder, CancellationToken ct) =>
        entry.Picture is { } file ? store.DeleteAsync(folder, file, ct) : Task.CompletedTask;
}
