using MamaCare.Application.Common;
using MamaCare.Domain.Identifiers;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Identity;

/// <summary>Messages to the owner of an account about the account itself; today by e-mail, and to nobody who has none.</summary>
internal sealed class OwnerMessages(IIdentityDb db, IMessageTexts texts, IMessageSender sender, IRandomness random)
{
    /// <summary>An account says nothing of its owner's language; these messages hold no word about her health.</summary>
    private const string Language = "en";

    /// <param name="values">For the placeholders of the template besides <c>name</c>.</param>
    /// <exception cref="MessageNotDeliveredException">The mail system did not take it; the outbox tries again.</exception>
    public async Task SendAsync(AccountId id, string template, CancellationToken ct, params (string Name, string Value)[] values)
    {
        var owner = await db.Accounts.AsNoTracking().Where(a => a.Id == id).Select(a => new { a.DisplayName, a.Email }).SingleAsync(ct);
        if (owner.Email is not { } email) return;

        var filled = values.Append((Name: "name", Value: owner.DisplayName ?? "user of MamaCare")).ToDictionary(v => v.Name, v => v.Value);
        var text = texts.Render(template, Language, filled);
        await sender.SendOrThrowAsync(email, text, random, ct);
    }
}
