using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Patients;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>The women and children in my care or my facility's, by name; also: those whom no reminder reaches.</summary>
public static class ListMyPatients
{
    private const int MaxQueryLength = 100;

    /// <param name="Q">Beginnings of names, or of a patient number, or a whole phone number.</param>
    [Requires(Permission.PatientList)]
    public sealed record Query(string? Q, ReachableBy? ReachableBy, int Page, int PageSize) : IQuery<Page<Item>>, IPaged;

    public sealed record Item(PatientId PatientId, PatientNumber PatientNumber, string Name, DateOnly DateOfBirth, ReachableBy ReachableBy);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            this.MustBeAPage();
            RuleFor(q => q.Q).MustBeOneLine(MaxQueryLength);
        }
    }

    internal sealed class Handler(IPatientsDb db, ICurrentUser user, IAuditTrail trail, IPhoneNumberReader phones, TimeProvider clock)
        : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var mine = db.CareRelations.OpenTo(user, clock.GetUtcNow());
            var patients = db.Patients.AsNoTracking().Where(p => mine.Any(r => r.PatientId == p.Id));
            if (query.ReachableBy is { } way) patients = patients.Where(p => p.ReachableBy == way);
            patients = Matching(patients, query.Q);

            var page = await patients
                .Select(p => new { p.Id, p.Number, p.Person.Name, p.Person.DateOfBirth, p.ReachableBy })
                .OrderBy(p => p.Name.Family).ThenBy(p => p.Name.Given).ThenBy(p => p.Id)
                .ToPageAsync(query, cancellationToken);
            foreach (var patient in page.Items) trail.Concerns(patient.Id);
            return page.Map(p => new Item(p.Id, p.Number, p.Name.Full, p.DateOfBirth, p.ReachableBy));
        }

        private IQueryable<Patient> Matching(IQueryable<Patient> patients, string? q)
        {
            var beginnings = Beginnings(q).ToList();
            var named = beginnings.Aggregate(patients, (found, one) => found.Where(p => p.SearchText.Contains(one)));
            if (q.OrNothing() is not { } typed || phones.Read(typed) is not { IsSuccess: true, Value: var phone }) return named;

            // A patient number may look like one of a telephone.
            var called = db.PatientsWith(phone).Select(p => p.Id);
            var beginning = beginnings.Count == 1 ? beginnings[0] : null;
            return patients.Where(p => called.Contains(p.Id) || (beginning != null && p.SearchText.Contains(beginning)));
        }

        /// <summary>Each as it stands in the search text, after a space. The groups of a patient number are one beginning.</summary>
        private static IEnumerable<string> Beginnings(string? q)
        {
            var words = Spelling.Fold(q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var isNumber = words.Length > 0 && words.All(word => word.All(char.IsAsciiDigit));
            return isNumber ? [" " + string.Concat(words)] : words.Select(word => " " + word);
        }
    }
}
