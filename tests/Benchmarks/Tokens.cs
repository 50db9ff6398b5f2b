using MamaCare.Application.Identity;
using MamaCare.Domain.Identifiers;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Benchmarks;

/// <summary>Tokens as a sign-in gives them, without its hash.</summary>
internal static class Tokens
{
    public static async Task<string> TokenOfAsync(this Installation here, long account)
    {
        await using var scope = here.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MamaCareDbContext>();
        var owner = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == new AccountId(account));
        return scope.ServiceProvider.GetRequiredService<ITokenIssuer>().Issue(owner).Token;
    }
}
