using MamaCare.Application.Common;
using MimeKit;
using MimeKit.Text;
using MimeKit.Utils;

namespace MamaCare.Infrastructure.Reminders;

internal static class MailMessages
{
    public static MimeMessage ToMime(this OutgoingMessage message, MailboxAddress from, DateTimeOffset now)
    {
        // Given to the constructor, which would make its own otherwise.
        var id = new Header(HeaderId.MessageId, $"<{message.MessageId}@{from.Domain}>");
        var date = new Header(HeaderId.Date, DateUtils.FormatDate(now));
        var mail = new MimeMessage(id, date) { Subject = message.Subject };
        mail.From.Add(new MailboxAddress(from.Name, from.Address)); // its own: an address keeps hold of every message it stands in
        mail.To.Add(MailboxAddress.Parse(message.To));
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated"); // RFC 3834: no out-of-office answers
        mail.Body = new TextPart(TextFormat.Plain) { Text = message.Text };
        return mail;
    }
}
