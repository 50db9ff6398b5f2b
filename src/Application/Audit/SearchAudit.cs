using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Audit;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Audit;

/// <summary>Finds entries of the trail, newest first.</summary>
public static class SearchAudit
{
    /// <param name="Outcome"><c>ok</c>, <c>failed</c> or the code of a refusal.</param>
    /// <param name="From">First local day.</param>
    /// <param name="To">Last local day.</param>
    [Requires(Permission.AuditRead)]
    public sealed record Query(
        AccountId? AccountId, PatientId? PatientId, string? Action, string? Outcome, DateOnly? From, DateOnly? To,
        int Page, int PageSize)
        : IQuery<Page<AuditLine>>, IPaged, IMentionsPatient;

    public sealed record AuditLine(
        long Id, DateTimeOffset At, AccountId? AccountId, Role? Role, PatientId? PatientId, string Action, string Outcome,
        string? Address, string? TraceId, HospitalId? HospitalId, string? Reason, bool BreakGlass)
    {
        internal static AuditLine Of(AuditEntry entry) => new(
            entry.Id, entry.At, entry.AccountId, entry.Role, entry.PatientId, entry.Action, entry.Outcome, entry.Address, entry.TraceId,
            entry.HospitalId, entry.Reason?.Text, entry.BreakGlass);
    }

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            this.MustBeAPage();
            RuleFor(q => q.Action).MustBeOneLine(AuditEntry.MaxWordLength);
            RuleFor(q => q.Outcome).MustBeOneLine(AuditEntry.MaxWordLength);
        }
    }

    internal sealed class Handler(IAuditDb db) : IRequestHandler<Query, Result<Page<AuditLine>>>
    {
        public async Task<Result<Page<AuditLine>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var entries = db.AuditEntries.AsNoTracking().Include(e => e.Reason).AsQueryable();
            if (query.AccountId is { } account) entries = entries.Where(e => e.AccountId == account);
            if (query.PatientId is { } patient) entries = entries.Where(e => e.PatientId == patient);
            if (query.Action is { } action) entries = entries.Where(e => e.Action == action);
            if (query.Outcome is { } outcome) entries = entries.Where(e => e.Outcome == outcome);
            var days = LocalCalendar.Span(query.From, query.To);
            if (days.First is { } first) entries = entries.Where(e => e.At >= first);
            if (days.End is { } end) entries = entries.Where(e => e.At < end);

            var page = await entries.OrderByDescending(e => e.Id).ToPageAsync(query, cancellationToken);
            return page.Map(AuditLine.Of);
        }
    }
}
