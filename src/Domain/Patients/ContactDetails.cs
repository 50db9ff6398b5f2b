using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

/// <summary>How to reach her, in which language, and what she has said about it.</summary>
public sealed record ContactDetails
{
    public const int MaxLanguageLength = 50;

    public EmailAddress? Email { get; init; }

    public PhoneNumber? Phone { get; init; }

    /// <summary>The language she prefers, in her words; which of ours that means is <see cref="MessageLanguage"/>'s to say.</summary>
    public string? Language { get; init; }

    public EmergencyContact? EmergencyContact { get; init; }

    public ReminderConsents Consents { get; init; } = ReminderConsents.NotAsked;

    /// <summary>Her own e-mail if she consents; else her emergency contact's, if she allowed that; else nobody.</summary>
    public ReachableBy Reach() => this switch
    {
        { Email: not null, Consents.Email: true } => ReachableBy.Email,
        { EmergencyContact.Email: not null, Consents.EmergencyContact: true } => ReachableBy.EmergencyContact,
        _ => ReachableBy.Nobody,
    };

    /// <summary>These details after <paramref name="before"/>: what she says now counts, then what she said before.</summary>
    /// <remarks>
    /// Whoever gives an address of her own and was never asked wants reminders there.
    /// The permission to tell her emergency contact is for that person: with another name it falls.
    /// </remarks>
    public ContactDetails After(ContactDetails before)
    {
        var toldBefore = before.Consents.EmergencyContact;
        var samePerson = EmergencyContact?.Name == before.EmergencyContact?.Name;
        return this with
        {
            Consents = new ReminderConsents(
                Consents.Email ?? before.Consents.Email ?? (Email is null ? null : true),
                Consents.Sms ?? before.Consents.Sms ?? (Phone is null ? null : true),
                Consents.EmergencyContact ?? (toldBefore is true && !samePerson ? false : toldBefore)),
        };
    }
}
