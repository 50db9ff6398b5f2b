using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Children;

/// <summary>The births of a mother's children, newest first.</summary>
public static class ListBirthRecords
{
    /// <param name="Status">Null: all but what was entered in error.</param>
    [Requires(Permission.BirthRecordRead)]
    public sealed record Query(PatientId PatientId, EntryStatus? Status, int Page, int PageSize)
        : IQuery<Page<BirthRecordView>>, IPaged, IConcernsPatient;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IChildrenDb db) : IRequestHandler<Query, Result<Page<BirthRecordView>>>
    {
        public async Task<Result<Page<BirthRecordView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var records = db.BirthRecords.AsNoTracking().Where(r => r.PatientId == query.PatientId);
            records = query.Status is { } status
                ? records.Where(r => r.Status == status)
                : records.Where(r => r.Status != EntryStatus.EnteredInError);

            var page = await records.OrderByDescending(r => r.Facts.DateOfBirth).ThenByDescending(r => r.Id)
                .ToPageAsync(query, cancellationToken);
            return page.Map(BirthRecordView.Of);
        }
    }
}
