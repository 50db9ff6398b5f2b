using MamaCare.Application.Common;
using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>Tells the owner that a session was ended because somebody else may have had its token.</summary>
internal sealed class TellOfStolenSession(OwnerMessages messages) : IOn<SessionStolen>
{
    public Task HandleAsync(SessionStolen happened, CancellationToken ct) => messages.SendAsync(happened.AccountId, "session_ended", ct);
}
