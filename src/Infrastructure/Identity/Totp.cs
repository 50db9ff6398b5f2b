using System.Text;
using MamaCare.Application.Identity;
using OtpNet;
using QRCoder;

namespace MamaCare.Infrastructure.Identity;

/// <summary>RFC 6238 with the parameters every app knows: HMAC-SHA1, six digits, 30 s.</summary>
internal sealed class Totp : ITotp
{
    /// <summary>As long as the output of SHA-1. Source: RFC 4226, section 4, R6.</summary>
    private const int SecretBytes = 20;

    private const int PixelsPerModule = 6;

    private const string Issuer = "MamaCare";

    public string NewSecret() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(SecretBytes));

    public string AddressOf(string secret, string accountName) =>
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(accountName)}?secret={secret}&issuer={Issuer}";

    public string PictureOf(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(Encoding.UTF8.GetBytes(address), QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);
        return $"data:image/png;base64,{Convert.ToBase64String(png.GetGraphic(PixelsPerModule))}";
    }

    public long? StepOf(string secret, string code, DateTimeOffset now)
    {
        var codes = new OtpNet.Totp(Base32Encoding.ToBytes(secret));
        return codes.VerifyTotp(now.UtcDateTime, code, out var step, new VerificationWindow(previous: 1, future: 1)) ? step : null;
    }
}
