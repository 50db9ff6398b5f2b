using MamaCare.Application.Identity;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.Identity;

internal sealed class SessionLength(IOptions<JwtOptions> options) : ISessionLength
{
    public TimeSpan Length { get; } = TimeSpan.FromDays(options.Value.RefreshDays);
}
