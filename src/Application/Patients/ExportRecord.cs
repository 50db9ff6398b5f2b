using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;

namespace MamaCare.Application.Patients;

/// <summary>Everything that is kept about her, for herself to take along.</summary>
public static class ExportRecord
{
    [Requires(Permission.RecordExport)]
    public sealed record Query(PatientId PatientId) : IQuery<Response>, IConcernsPatient;

    /// <param name="Parts">By name, in the order in which a person would read them.</param>
    public sealed record Response(DateTimeOffset TakenAt, IReadOnlyList<KeyValuePair<string, object>> Parts);

    internal sealed class Handler(IEnumerable<IRecordPart> parts, TimeProvider clock) : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var read = new List<KeyValuePair<string, object>>();
            foreach (var part in parts)
                read.Add(KeyValuePair.Create(part.Name, await part.ReadAsync(query.PatientId, cancellationToken)));
            return new Response(clock.GetUtcNow(), read);
        }
    }
}
