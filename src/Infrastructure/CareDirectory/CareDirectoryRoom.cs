using MamaCare.Application.CareDirectory;
using MamaCare.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Infrastructure.CareDirectory;

internal static class CareDirectoryRoom
{
    public static void AddCareDirectory(this IServiceCollection services)
    {
        services.AddSingleton<IFacilityListReader, FacilityListReader>();
        services.AddScoped<ISeeder, ReferenceData>();
    }
}
