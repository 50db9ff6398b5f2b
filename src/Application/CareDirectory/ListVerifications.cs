using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>What administrators decide about: by kind, first come first; what ends, soonest first.</summary>
public static class ListVerifications
{
    /// <param name="Kind">Null: every kind.</param>
    /// <param name="Status">Null: what waits.</param>
    [Requires(Permission.DirectoryManage)]
    public sealed record Query(EntryKind? Kind, QueueStatus? Status, int Page, int PageSize) : IQuery<Page<Item>>, IPaged;

    /// <param name="Since">When it came into the directory, or staff asked for another name.</param>
    public sealed record Item(
        EntryKind Kind, long Id, string Name, string? LicenseNumber, VerificationState Status, DateTimeOffset Since,
        string? ProposedName, string? ProposedLicenseNumber,
        long? DecidedBy, DateTimeOffset? DecidedAt, string? Reason, DateOnly? ExpiresOn);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => Unless(WholeList.IsAskedBy, () => this.MustBeAPage());
    }

    internal sealed class Handler(ICareDirectoryDb db, IStaffList staff, TimeProvider clock) : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var queue = new VerificationQueue(query.Status ?? QueueStatus.Pending, LocalCalendar.DateOf(clock.GetUtcNow()));
            var upTo = query.Page * query.PageSize; // the rows of each kind that may stand on this page or before it
            var (found, total) = (new List<Item>(), 0);
            if (query.Kind is null or EntryKind.Hospital)
            {
                var hospitals = queue.Of(db.Hospitals.AsNoTracking());
                total += await hospitals.CountAsync(cancellationToken);
                var first = await queue.InOrder(hospitals, h => h.Id, upTo).ToListAsync(cancellationToken);
                found.AddRange(first.Select(h => Show(EntryKind.Hospital, h.Id.Value, h)));
            }

            if (query.Kind is null or EntryKind.Pharmacy)
            {
                var pharmacies = queue.Of(db.Pharmacies.AsNoTracking());
                total += await pharmacies.CountAsync(cancellationToken);
                var first = await queue.InOrder(pharmacies, p => p.Id, upTo).ToListAsync(cancellationToken);
                found.AddRange(first.Select(p => Show(EntryKind.Pharmacy, p.Id.Value, p)));
            }

            if (query.Kind is null or EntryKind.Doctor)
            {
                var practitioners = queue.OfPractitioners(db.Practitioners.AsNoTracking());
                total += await practitioners.CountAsync(cancellationToken);
                var first = await queue.InOrder(practitioners, p => p.Id, upTo).ToListAsync(cancellationToken);
                found.AddRange(first.Select(Show));
            }

            if (queue.Status is QueueStatus.Pending && query.Kind is null or EntryKind.Administrator)
            {
                var applicants = await staff.ApplicantsAsync(upTo, cancellationToken);
                total += applicants.Total;
                found.AddRange(applicants.First.Select(Show));
            }

            var sorted = queue.Status is QueueStatus.Expiring ? found.OrderBy(i => i.ExpiresOn) : found.OrderBy(i => i.Kind);
            var items = sorted.ThenBy(i => i.Kind).ThenBy(i => i.Id).Skip(upTo - query.PageSize).Take(query.PageSize).ToList();
            return new Page<Item>(items, query.Page, query.PageSize, total);
        }

        private static Item Show(EntryKind kind, long id, IFacility entry) => new(
            kind, id, entry.Name, entry.LicenceNumber, entry.Verification.State, entry.Proposal.At ?? entry.CreatedAt,
            entry.Proposal.Name, entry.Proposal.LicenceNumber, entry.Verification.DecidedBy?.Value, entry.Verification.DecidedAt,
            entry.Verification.Reason, entry.Verification.ExpiresOn);

        private static Item Show(Practitioner entry) => new(
            EntryKind.Doctor, entry.Id.Value, entry.Name, entry.LicenceNumber, entry.Verification.State, entry.RegisteredAt,
            null, null, entry.Verification.DecidedBy?.Value, entry.Verification.DecidedAt,
            entry.Verification.Reason, entry.Verification.ExpiresOn);

        private static Item Show(Applicant applicant) => new(
            EntryKind.Administrator, applicant.AccountId.Value, applicant.Name, null, VerificationState.Pending, applicant.AskedAt,
            null, null, null, null, null, null);
    }
}
