using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.Admin;

/// <summary>What the server does by itself, when it did it last and when it does it next.</summary>
public static class ListJobs
{
    [Requires(Permission.JobOperate)]
    public sealed record Query : IQuery<IReadOnlyList<JobView>>;

    internal sealed class Handler(IJobDesk desk) : IRequestHandler<Query, Result<IReadOnlyList<JobView>>>
    {
        public async Task<Result<IReadOnlyList<JobView>>> Handle(Query query, CancellationToken cancellationToken) =>
            new(await desk.ListAsync(cancellationToken));
    }
}
