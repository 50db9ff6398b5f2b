namespace MamaCare.Domain.Patients;

/// <summary>What she has said about reminders; null where she has not been asked.</summary>
/// <param name="Email">Reminders by e-mail to herself.</param>
/// <param name="Sms">Reminders by text message to herself.</param>
/// <param name="EmergencyContact">Reminders to her emergency contact, where she has no address of her own.</param>
public sealed record ReminderConsents(bool? Email, bool? Sms, bool? EmergencyContact)
{
    public static ReminderConsents NotAsked { get; } = new(null, null, null);
}
