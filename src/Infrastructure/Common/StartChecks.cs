using MamaCare.Application.Common;
using MamaCare.Infrastructure.Identity;
using Microsoft.Extensions.Hosting;

namespace MamaCare.Infrastructure.Common;

/// <summary>Asks for what would otherwise fail only at the first sign-in or the first message.</summary>
/// <exception cref="StartUpException">From the constructors: no signing key, a broken template.</exception>
internal sealed class StartChecks(SigningKey key, IMessageTexts texts) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = (key, texts);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
