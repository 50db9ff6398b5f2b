namespace MamaCare.Domain.Common;

/// <summary>Something that happened: a sealed record of ids and values, never of entities, secrets or free text about a person.</summary>
public interface IDomainEvent;
