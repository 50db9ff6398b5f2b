using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.CareDirectory;

/// <summary>An administrator looks at the picture of a paper again.</summary>
public static class OpenEvidence
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Query(string File) : IQuery<byte[]>;

    internal sealed class Handler(IPictureStore store) : IRequestHandler<Query, Result<byte[]>>
    {
        public async Task<Result<byte[]>> Handle(Query query, CancellationToken cancellationToken) =>
            await store.FindAsync(PictureAddress.Evidence, query.File, small: false, cancellationToken) is { } picture
                ? picture
                : CareDirectoryErrors.PictureNotFound;
    }
}
