using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace MamaCare.Infrastructure.Persistence.Sensitive;

/// <summary>The model holds the cipher, so servers with other keys in one process need models of their own.</summary>
internal sealed class CipherModelKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), (context as MamaCareDbContext)?.KeyRing, designTime);
}
