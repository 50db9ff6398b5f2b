using MamaCare.Application.Common;
using MimeKit;
using MimeKit.Text;

namespace MamaCare.Infrastructure.Reminders;

internal static class MailMessages
{
    public static MimeMessage ToMime(this OutgoingMessage message, MailboxAddress from, DateTimeOffset now)
    {
        var mail = new MimeMessage { Subject = message.Subject, Date = now, MessageId = $"{message.MessageId}@{from.Domain}" };
        mail.From.Add(from);
        mail.To.Add(MailboxAddress.Parse(message.To));
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated"); // RFC 3834: no out-of-office answers
        mail.Body = new TextPart(TextFormat.Plain) { Text = message.Text };
        return mail;
    }
}
