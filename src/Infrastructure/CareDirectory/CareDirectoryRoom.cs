using MamaCare.Application.CareDirectory;
using MamaCare.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Infrastructure.CareDirectory;

internal static class CareDirectoryRoom
{
    public static void AddCareDirectory(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IFacilityListReader, FacilityListReader>();
        services.AddScoped<ISeeder, ReferenceData>();
        services.AddScoped<IRenewal, FormerSearchTexts>();
        services.AddScoped<IEntryReferences, EntryReferences>();
        services.AddSingleton<IPictureWorkshop, PictureWorkshop>();
        services.AddOptions<BucketOptions>().BindConfiguration(BucketOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        if (string.IsNullOrEmpty(configuration[$"{BucketOptions.Section}:Bucket"])) services.AddSingleton<IPictureStore, FolderPictures>();
        else services.AddSingleton<IPictureStore, BucketPictures>();
    }
}
