using MamaCare.Domain.Common;

namespace MamaCare.Application.Identity;

/// <summary>Posts an event at once, outside the command's own save: the command is being refused, and is audited as refused.</summary>
public interface IAlarm
{
    Task RaiseAsync(IDomainEvent happened, CancellationToken ct);
}
