namespace MamaCare.Application.Identity;

/// <summary>Codes of authenticator apps.</summary>
public interface ITotp
{
    /// <summary>Base32.</summary>
    string NewSecret();

    /// <summary>What the app reads from the picture: <c>otpauth://totp/…</c>.</summary>
    string AddressOf(string secret, string accountName);

    /// <summary>The address as a QR code: a PNG in a <c>data:</c> URI.</summary>
    string PictureOf(string address);

    /// <returns>The time step whose code this is, now or one step to either side; null when it is none of them.</returns>
    long? StepOf(string secret, string code, DateTimeOffset now);
}
