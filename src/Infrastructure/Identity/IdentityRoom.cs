using MamaCare.Application.Common;
using MamaCare.Application.Identity;
using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Persistence;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Identity;

internal static class IdentityRoom
{
    public static void AddIdentity(this IServiceCollection services, DataFolder folder)
    {
        services.AddOptions<JwtOptions>().BindConfiguration(JwtOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<AuthenticationOptions>().BindConfiguration(AuthenticationOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SigningKey>();
        services.AddSingleton<IPinKeys, PinKeys>();
        services.AddScoped<ISeeder, ForgottenPinKeys>();
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(folder.Keys)); // the framework makes keys that we do not use
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, BearerTokens>();
        services.AddSingleton<ISecretHasher, SecretHasher>();
        services.AddSingleton<ITokenIssuer, JwtIssuer>();
        services.AddScoped<ISignInGate, SignInGate>();
        services.AddScoped<IAlarm, Alarm>();
        services.AddScoped<IAdministratorsLock, AdministratorsLock>();
        services.AddSingleton<ITotp, Totp>();
        services.AddSingleton<ISessionLength, SessionLength>();
        services.AddOptions<LinkOptions>().BindConfiguration(LinkOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ILinkAddresses, LinkAddresses>();
        services.AddScoped<AccountStanding>();
    }
}
