using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.Patients;

/// <summary>The address that was replaced, kept until it is told: whoever reads there notices a change that was not hers.</summary>
/// <remarks>In a table of its own, encrypted, because an event is stored as it is and kept for weeks.</remarks>
public sealed class FormerAddress
{
    private FormerAddress()
    {
    } // EF Core

    internal FormerAddress(EmailAddress email, DateTimeOffset replacedAt)
    {
        Email = email;
        ReplacedAt = replacedAt;
    }

    public FormerAddressId Id { get; private set; }

    public PatientId PatientId { get; private set; }

    public EmailAddress Email { get; private set; }

    public DateTimeOffset ReplacedAt { get; private set; }
}
