using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

/// <summary>Whom to call for her; told about her care only when she allows it.</summary>
public sealed record EmergencyContact(string Name, PhoneNumber? Phone, EmailAddress? Email, string? Relationship)
{
    public const int MaxNameLength = 200;
    public const int MaxRelationshipLength = 100;
}
