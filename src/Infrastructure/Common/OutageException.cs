namespace MamaCare.Infrastructure.Common;

/// <summary>Something outside MamaCare that a request needs does not answer.</summary>
/// <param name="what">As a sentence begins with it: The store of pictures.</param>
public sealed class OutageException(string what, Exception cause) : Exception($"{what} does not answer.", cause)
{
    public string What => what;
}
