using MamaCare.Domain.Identity;

namespace MamaCare.Application.Identity;

/// <summary>Where the links of messages lead.</summary>
public interface ILinkAddresses
{
    string Of(LinkPurpose purpose, string token);

    /// <summary>The page that asks for a new PIN after a recovery link was opened; null where none is configured.</summary>
    string? NewPinPage(string email);
}
