using MamaCare.Application.Identity;
using MamaCare.Domain.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Identity;

internal sealed class LinkAddresses(IOptions<LinkOptions> options) : ILinkAddresses
{
    private readonly string _server = options.Value.PublicAddress.TrimEnd('/');
    private readonly string _client = options.Value.ClientPage ?? options.Value.PublicAddress;

    public string Of(LinkPurpose purpose, string token) => purpose switch
    {
        LinkPurpose.Invitation => QueryHelpers.AddQueryString(_client, "invitation", token),
        LinkPurpose.PasswordReset => QueryHelpers.AddQueryString(_client, "reset", token),
        LinkPurpose.PinRecovery => $"{_server}/api/patient/pin-recovery/confirm?token={token}",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "Unknown purpose."),
    };

    public string? NewPinPage(string email) => options.Value.ClientPage is { } page
        ? QueryHelpers.AddQueryString(page, new Dictionary<string, string?> { ["recovery"] = "true", ["email"] = email })
        : null;
}
