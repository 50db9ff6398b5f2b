using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using SkiaSharp;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>Decodes and draws anew with Skia: what comes out holds pixels and nothing of the file that came in.</summary>
internal sealed class PictureWorkshop : IPictureWorkshop
{
    /// <summary>Pixels; more than any telephone takes, and about 160 MB while it is decoded.</summary>
    private const long MaxPixels = 40_000_000;
    private const int LongestSide = 1600;
    private const int LongestSideSmall = 320;

    /// <summary>JPEG and WebP quality; above it files grow faster than they look better.</summary>
    private const int Quality = 82;

    public Result<FinishedPicture> Make(byte[] uploaded)
    {
        if (FormatOf(uploaded) is not { } format) return CareDirectoryErrors.PictureNotReadable;

        using var data = SKData.CreateCopy(uploaded);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat != format) return CareDirectoryErrors.PictureNotReadable;

        // By the header, before a single pixel is unpacked: a small file may claim a square kilometre.
        if ((long)codec.Info.Width * codec.Info.Height > MaxPixels) return CareDirectoryErrors.PictureTooLarge;

        using var decoded = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(decoded.Info, decoded.GetPixels()) is not SKCodecResult.Success) return CareDirectoryErrors.PictureNotReadable;

        return new FinishedPicture(
            ExtensionOf(format), Draw(decoded, codec.EncodedOrigin, LongestSide, format),
            Draw(decoded, codec.EncodedOrigin, LongestSideSmall, format));
    }

    /// <summary>By the first bytes; the name and the type that a client sends prove nothing.</summary>
    private static SKEncodedImageFormat? FormatOf(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xD8, 0xFF, ..] => SKEncodedImageFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => SKEncodedImageFormat.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
            SKEncodedImageFormat.Webp,
        _ => null,
    };

    private static byte[] Draw(SKBitmap picture, SKEncodedOrigin origin, int longestSide, SKEncodedImageFormat format)
    {
        var isTurned = origin >= SKEncodedOrigin.LeftTop; // the four in which width and height change places
        var (width, height) = isTurned ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        var scale = Math.Min(1f, (float)longestSide / Math.Max(width, height));
        var size = new SKImageInfo(Scaled(width), Scaled(height), SKColorType.Rgba8888, SKAlphaType.Premul);

        using var surface = SKSurface.Create(size);
        if (format is SKEncodedImageFormat.Jpeg) surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale((float)size.Width / width, (float)size.Height / height);
        surface.Canvas.Concat(Upright(origin, picture.Width, picture.Height));
        using var image = SKImage.FromBitmap(picture);
        surface.Canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = surface.Snapshot();
        using var encoded = drawn.Encode(format, Quality);
        return encoded.ToArray();

        int Scaled(int side) => Math.Max(1, (int)Math.Round(side * scale));
    }

    /// <summary>Turns what lies as the camera was held. Source: EXIF 2.32, tag 274, Orientation.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static string ExtensionOf(SKEncodedImageFormat format) => format switch
    {
        SKEncodedImageFormat.Jpeg => "jpg",
        SKEncodedImageFormat.Png => "png",
        SKEncodedImageFormat.Webp => "webp",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No extension for this format."),
    };
}
