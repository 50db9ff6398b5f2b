using System.Text.Json;
using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Infrastructure.Messaging;

/// <summary>Brings an event to those who asked for it: at once and alongside, or through the outbox.</summary>
/// <remarks>Handlers are asked for when an event happens, not before: most of them hold the DbContext that holds this.</remarks>
internal sealed class EventDispatcher(IServiceProvider scope, TimeProvider clock)
{
    private static readonly Dictionary<string, Type> EventTypes = typeof(Error).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IDomainEvent)))
        .ToDictionary(t => t.Name);

    public async Task RunAlongsideAsync(IDomainEvent happened, CancellationToken ct)
    {
        foreach (var handler in scope.GetServices(typeof(IAlongside<>).MakeGenericType(happened.GetType())))
            await Call(handler!, typeof(IAlongside<>), happened, ct);
    }

    public IEnumerable<OutboxMessage> ToOutbox(IEnumerable<IDomainEvent> happened) =>
        from one in happened
        from handler in scope.GetServices(typeof(IOn<>).MakeGenericType(one.GetType()))
        select new OutboxMessage
        {
            Event = one.GetType().Name,
            Handler = handler!.GetType().FullName!,
            Payload = JsonSerializer.Serialize(one, one.GetType(), EventJson.Options),
            OccurredAt = clock.GetUtcNow(),
            NextTryAt = clock.GetUtcNow(),
        };

    /// <exception cref="InvalidOperationException">The event or its handler is no longer part of the product.</exception>
    public async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        var type = EventTypes.GetValueOrDefault(message.Event) ?? throw new InvalidOperationException("Unknown event.");
        var one = (IDomainEvent)JsonSerializer.Deserialize(message.Payload, type, EventJson.Options)!;
        var handler = scope.GetServices(typeof(IOn<>).MakeGenericType(type)).FirstOrDefault(h => h!.GetType().FullName == message.Handler)
            ?? throw new InvalidOperationException("Unknown handler.");
        await Call(handler, typeof(IOn<>), one, ct);
    }

    private static Task Call(object handler, Type contract, IDomainEvent one, CancellationToken ct)
    {
        var handle = contract.MakeGenericType(one.GetType()).GetMethod(nameof(IOn<>.HandleAsync))!;
        return (Task)handle.Invoke(handler, [one, ct])!;
    }
}
