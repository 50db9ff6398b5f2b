using MamaCare.Application.Common;
using MamaCare.Domain.Patients;

namespace MamaCare.Application.Patients;

/// <summary>Sends a new patient her number and PIN.</summary>
/// <remarks>
/// At once and once, not through the outbox: nothing but the hash of a PIN is ever stored, not even for a moment. When the mail
/// system does not take the letter, the PIN has still been shown.
/// </remarks>
internal sealed class PinLetter(IMessageSender sender, IMessageTexts texts, IRandomness random)
{
    /// <summary>Whoever registers waits for the mail system no longer; the letter itself may still go out after that.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>False when she has no e-mail address, and when the mail system did not take the letter in time.</returns>
    public async Task<bool> SendAsync(Patient patient, string pin)
    {
        if (patient.Contact.Email is not { } email) return false;

        var text = texts.Render("patient_registered", MessageLanguage.For(patient.Contact.Language), new Dictionary<string, string>
        {
            ["name"] = patient.Person.Name.Full,
            ["number"] = patient.Number.ToString(),
            ["pin"] = pin,
        });
        try
        {
            var message = new OutgoingMessage(random.Token(16), email.Value, text.Subject, text.Body);
            var sending = sender.SendAsync(message, CancellationToken.None);
            return (await sending.WaitAsync(Patience, CancellationToken.None)).Outcome is HandoverOutcome.Accepted;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
