using System.Security.Claims;
using System.Text.Encodings.Web;
using MamaCare.Application.Identity;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Identity;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace MamaCare.WebApi.Common.Authentication;

/// <summary>Lets in whoever sends an identifier and a PIN with the request itself; operations see the same user as with a token.</summary>
internal sealed class PinHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IMediator mediator)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "Pin";

    private Error? _refusal;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var accepted = Context.GetEndpoint()!.Metadata.GetRequiredMetadata<AcceptsPin>();
        if (await SentPin.FindAsync(Request, Context.RequestAborted) is not { } sent) return AuthenticateResult.NoResult();

        var role = sent.IsLicence ? Role.Provider : accepted.Role;
        var proven = await mediator.Send(new ProveByPin.Command(role, sent.Identifier, sent.Pin), Context.RequestAborted);
        if (!proven.IsSuccess)
        {
            _refusal = proven.Error;
            return AuthenticateResult.Fail("The PIN was refused.");
        }

        var her = proven.Value;
        var claims = TokenClaims.Of(her.AccountId, her.Role, her.TokenGeneration, her.HospitalId, her.PharmacyId);
        var user = new ClaimsPrincipal(new ClaimsIdentity(claims, Name, nameType: null, TokenClaims.Role));
        return AuthenticateResult.Success(new AuthenticationTicket(user, Name));
    }

    /// <summary>Says why this PIN was refused: wrong, locked, too many, or alone where it may not be.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        _refusal is null ? base.HandleChallengeAsync(properties) : _refusal.ToProblem().ExecuteAsync(Context);
}
