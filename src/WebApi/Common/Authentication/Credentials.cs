using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace MamaCare.WebApi.Common.Authentication;

/// <summary>The ways to prove who one is; operations do not know which of them was used.</summary>
internal static class Credentials
{
    private const string Any = "Any";

    /// <summary>A token where one is sent; else a PIN, where the operation takes one.</summary>
    public static IServiceCollection AddCredentials(this IServiceCollection services)
    {
        services.AddAuthentication(Any)
            .AddPolicyScheme(Any, null, any => any.ForwardDefaultSelector = Choose)
            .AddScheme<AuthenticationSchemeOptions, PinHandler>(PinHandler.Name, null)
            .AddJwtBearer();
        services.AddAuthorization();
        return services;
    }

    private static string Choose(HttpContext http) =>
        http.Request.Headers.Authorization.Count == 0 && http.GetEndpoint()?.Metadata.GetMetadata<AcceptsPin>() is not null
            ? PinHandler.Name
            : JwtBearerDefaults.AuthenticationScheme;
}
