namespace MamaCare.Domain.CareDirectory;

/// <summary>What a practitioner says about the work, for people who look for one.</summary>
public sealed record PractitionerProfile(string ProfessionalType, string Specialisation, string HospitalAffiliation)
{
    public const int MaxWordsLength = 100;
    public const int MaxAddressLength = 200;
    public const int MaxTextLength = 2000;

    public string? Address { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? PostalCode { get; init; }

    public string? Country { get; init; }

    public string? Website { get; init; }

    public string? Qualifications { get; init; }

    public string? Experience { get; init; }
}
