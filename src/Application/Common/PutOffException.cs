using MamaCare.Domain.Common;

namespace MamaCare.Application.Common;

/// <summary>What an event asked for was refused for the moment; the outbox tries again later.</summary>
public sealed class PutOffException(Error refusal) : Exception($"Put off: {refusal.Code}.");
