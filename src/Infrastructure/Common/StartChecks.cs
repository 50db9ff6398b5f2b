using MamaCare.Application.Common;
using MamaCare.Application.Identity;
using MamaCare.Infrastructure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Common;

public static class StartChecks
{
    /// <summary>Builds what would otherwise fail only at the first sign-in or the first message.</summary>
    /// <exception cref="StartUpException">No signing key, or a broken template.</exception>
    /// <exception cref="OptionsValidationException">A setting that cannot be right.</exception>
    public static void CheckConfiguration(this IServiceProvider services)
    {
        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<SigningKey>();
        services.GetRequiredService<IPinKeys>();
        services.GetRequiredService<IMessageTexts>();
    }
}
