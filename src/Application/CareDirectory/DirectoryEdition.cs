using MamaCare.Application.Common;
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

/// <summary>Every command of this room begins a new edition, so that none can forget to.</summary>
internal sealed class DirectoryEditionBehaviour<TRequest, TResponse>(DirectoryEdition edition) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private static readonly bool Changes = typeof(TRequest).Namespace == typeof(DirectoryEdition).Namespace
        && !typeof(TRequest).GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQuery<>));

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            return await next();
        }
        finally
        {
            if (Changes) edition.Next();
        }
    }
}
