namespace MamaCare.Domain.CareDirectory;

/// <summary>What a reviewer looked at before deciding.</summary>
/// <remarks>
/// The registers are kept by the Medical and Dental Council, the Nurses and Midwives Board and the Pharmacy Board of Sierra Leone.
/// </remarks>
/// <param name="Council">Who keeps the register.</param>
/// <param name="RegisteredUntil">The last day of the registration, local calendar date.</param>
/// <param name="File">File name of a picture of the paper, in the picture store.</param>
public sealed record Evidence(string? Council, string? RegisterNumber, DateOnly? RegisteredUntil, string? Note, string? File)
{
    public const int MaxCouncilLength = 100;
    public const int MaxNumberLength = 50;
    public const int MaxNoteLength = 1000;

    public static Evidence None { get; } = new(null, null, null, null, null);
}
