namespace MamaCare.Application.CareDirectory;

/// <summary>Where a stored picture is shown.</summary>
public static class PictureAddress
{
    public const string Hospitals = "hospitals";
    public const string Doctors = "doctors";

    /// <summary>For administrators only; no public address leads here.</summary>
    public const string Evidence = "evidence";

    public static string? OfHospital(string? file) => file is null ? null : $"/static/uploads/{Hospitals}/{file}";

    public static string? OfPractitioner(string? file) => file is null ? null : $"/static/uploads/{Doctors}/{file}";
}
