using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.CareDirectory;

/// <summary>Counts the changes of the directory made on this server, so that whoever keeps a copy knows when it is old.</summary>
public sealed class DirectoryEdition
{
    /// <summary>For changes that another server made, and for what changes with the clock.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    private long _number;

    public long Number => Interlocked.Read(ref _number);

    public void Next() => Interlocked.Increment(ref _number);
}

/// <summary>Every command of this room that somebody must be allowed to send begins a new edition, so that none can forget to.</summary>
/// <remarks>What is open to all, an application or a sign-in, changes nothing that is public yet.</remarks>
internal sealed class DirectoryEditionBehaviour<TRequest, TResponse>(DirectoryEdition edition) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IResult<TResponse>
{
    private static readonly bool Changes = typeof(TRequest).Namespace == typeof(DirectoryEdition).Namespace
        && typeof(TRequest).IsDefined(typeof(RequiresAttribute), inherit: false)
        && !typeof(TRequest).GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQuery<>));

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var result = await next();
        if (Changes && result.IsSuccess) edition.Next();
        return result;
    }
}
