using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>The foreign keys that cross from one room's tables to another's: the only place where modules touch, and the cut list.</summary>
internal static class CrossModuleKeys
{
    public static void Configure(ModelBuilder model)
    {
    }
}
