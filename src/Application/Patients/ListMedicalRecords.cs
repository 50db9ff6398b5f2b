using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Patients;

/// <summary>Her medical record, newest first.</summary>
public static class ListMedicalRecords
{
    /// <param name="Status">Null: all but what was entered in error.</param>
    [Requires(Permission.MedicalRecordRead)]
    public sealed record Query(PatientId PatientId, EntryStatus? Status, int Page, int PageSize)
        : IQuery<Page<MedicalRecordView>>, IPaged, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IPatientsDb db) : IRequestHandler<Query, Result<Page<MedicalRecordView>>>
    {
        public async Task<Result<Page<MedicalRecordView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var records = db.MedicalRecords.AsNoTracking().Include(r => r.Earlier.OrderBy(e => e.Id))
                .Where(r => r.PatientId == query.PatientId);
            records = query.Status is { } status
                ? records.Where(r => r.Status == status)
                : records.Where(r => r.Status != EntryStatus.EnteredInError);

            var page = await records.OrderByDescending(r => r.Facts.Date).ThenByDescending(r => r.Id).ToPageAsync(query, cancellationToken);
            return page.Map(MedicalRecordView.Of);
        }
    }
}
