using MamaCare.Application.Common;
using MamaCare.Application.Identity;
using MamaCare.Infrastructure.Common;
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
        services.AddSingleton<SigningKey>();
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(folder.Keys)); // the framework makes keys that we do not use
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, BearerTokens>();
        services.AddSingleton<ISecretHasher, SecretHasher>();
        services.AddSingleton<ITokenIssuer, JwtIssuer>();
        services.AddScoped<ISignInGate, SignInGate>();
        services.AddScoped<AccountStanding>();
    }
}
