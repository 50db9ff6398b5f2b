using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>Who wrote an entry, and when.</summary>
public readonly record struct Signature(AccountId By, DateTimeOffset At);
