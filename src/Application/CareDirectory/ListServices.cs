using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.CareDirectory;

/// <summary>The services that the directory knows by a code: what filters and forms offer.</summary>
public static class ListServices
{
    [OpenToAll("public reference data")]
    public sealed record Query : IQuery<IReadOnlyList<ServiceView>>;

    public sealed record ServiceView(CareService Code, string Name);

    internal sealed class Handler : IRequestHandler<Query, Result<IReadOnlyList<ServiceView>>>
    {
        public Task<Result<IReadOnlyList<ServiceView>>> Handle(Query query, CancellationToken cancellationToken) =>
            Task.FromResult(new Result<IReadOnlyList<ServiceView>>(
                Enum.GetValues<CareService>().Select(s => new ServiceView(s, ServiceNames.Of(s))).ToList()));
    }
}
