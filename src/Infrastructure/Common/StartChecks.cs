using MamaCare.Application.Common;
using MamaCare.Infrastructure.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Infrastructure.Common;

public static class StartChecks
{
    /// <summary>Builds what would otherwise fail only at the first sign-in or the first message.</summary>
    /// <exception cref="StartUpException">No signing key, or a broken template.</exception>
    public static void CheckConfiguration(this IServiceProvider services)
    {
        services.GetRequiredService<SigningKey>();
        services.GetRequiredService<IMessageTexts>();
    }
}
