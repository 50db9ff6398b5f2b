using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;

namespace MamaCare.Application.Common;

/// <summary>A request that changes something and answers with nothing.</summary>
public interface ICommand : IRequest<Result>;

/// <summary>A request that changes something.</summary>
public interface ICommand<TResponse> : IRequest<Result<TResponse>>
    where TResponse : notnull;

/// <summary>A request that only reads.</summary>
public interface IQuery<TResponse> : IRequest<Result<TResponse>>
    where TResponse : notnull;

/// <summary>A request about one woman's record: allowed only in a care relation, and audited under her id.</summary>
public interface IConcernsPatient
{
    PatientId PatientId { get; }
}

/// <summary>
/// A request of the operators that names a patient without opening her record (queues, audit): audited under her id, if any.
/// </summary>
public interface IMentionsPatient
{
    PatientId? PatientId { get; }
}

/// <summary>A list query; <see cref="PageRules"/> bounds it.</summary>
public interface IPaged
{
    /// <summary>1-based.</summary>
    int Page { get; }

    int PageSize { get; }
}
