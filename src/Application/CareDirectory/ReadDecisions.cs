using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>The history of an entry's verification, newest first: who decided what, when, on which evidence.</summary>
public static class ReadDecisions
{
    [Requires(Permission.DirectoryManage)]
    public sealed record Query(EntryKind Kind, long Id) : IQuery<IReadOnlyList<Item>>;

    public sealed record Item(
        VerificationState Status, long? DecidedBy, DateTimeOffset DecidedAt, string? Reason, DateOnly? ExpiresOn,
        string? Council, string? RegisterNumber, DateOnly? RegisteredUntil, string? Evidence, string? EvidenceFile);

    internal sealed class Handler(ICareDirectoryDb db) : IRequestHandler<Query, Result<IReadOnlyList<Item>>>
    {
        public async Task<Result<IReadOnlyList<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var decisions = query.Kind switch
            {
                EntryKind.Hospital => db.Hospitals.Where(e => e.Id == new HospitalId(query.Id)).SelectMany(e => e.Decisions),
                EntryKind.Pharmacy => db.Pharmacies.Where(e => e.Id == new PharmacyId(query.Id)).SelectMany(e => e.Decisions),
                EntryKind.Doctor => db.Practitioners.Where(e => e.Id == new PractitionerId(query.Id)).SelectMany(e => e.Decisions),
                _ => throw new ArgumentOutOfRangeException(nameof(query), query.Kind, "Unknown kind."),
            };
            var found = await decisions.AsNoTracking().OrderByDescending(d => d.Id).ToListAsync(cancellationToken);
            return new Result<IReadOnlyList<Item>>(found.ConvertAll(Show));
        }

        private static Item Show(VerificationDecision decision) => new(
            decision.State, decision.DecidedBy?.Value, decision.DecidedAt, decision.Reason, decision.ExpiresOn,
            decision.Evidence.Council, decision.Evidence.RegisterNumber, decision.Evidence.RegisteredUntil,
            decision.Evidence.Note, decision.Evidence.File);
    }
}
