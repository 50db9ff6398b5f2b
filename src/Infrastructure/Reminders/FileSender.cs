using MamaCare.Application.Common;
using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Health;
using Microsoft.Extensions.Options;
using MimeKit;

namespace MamaCare.Infrastructure.Reminders;

/// <summary>
/// Writes every message as an <c>.eml</c> file that any mail program opens; for a first look and for clinics without mail.
/// </summary>
/// <remarks>The name comes from the Message-ID, so that a message sent twice is one file.</remarks>
internal sealed class FileSender(DataFolder folder, IOptions<SmtpOptions> options, TimeProvider clock) : IMessageSender, IMailProbe
{
    private readonly MailboxAddress _from = MailboxAddress.Parse(options.Value.From);

    public async Task<Handover> SendAsync(OutgoingMessage message, CancellationToken ct)
    {
        var file = Path.Combine(folder.Mail, $"{message.MessageId}.eml");
        try
        {
            using var mail = message.ToMime(_from, clock.GetUtcNow());
            await mail.WriteToAsync(file + ".part", ct);
            File.Move(file + ".part", file, overwrite: true);
            return Handover.Accepted;
        }
        catch (ParseException notAnAddress)
        {
            return new Handover(HandoverOutcome.Refused, notAnAddress.GetType().Name);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return new Handover(HandoverOutcome.Unreachable, failed.GetType().Name);
        }
    }

    public Task<string> StateAsync(CancellationToken ct) => Task.FromResult("files");
}
