using MamaCare.Application.Identity;
using MamaCare.Domain.Common;
using MamaCare.Infrastructure.Messaging;
using MamaCare.Infrastructure.Persistence;

namespace MamaCare.Infrastructure.Identity;

internal sealed class Alarm(MamaCareDbContext db, EventDispatcher events) : IAlarm
{
    public Task RaiseAsync(IDomainEvent happened, CancellationToken ct) => db.PostAsync(events.ToOutbox([happened]), ct);
}
