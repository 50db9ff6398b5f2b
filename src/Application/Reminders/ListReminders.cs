using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Reminders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Reminders;

/// <summary>The reminders, for the operators: ids, times and states, no names and no addresses. In the order they go out.</summary>
public static class ListReminders
{
    /// <param name="From">First local calendar date of sending, included.</param>
    /// <param name="To">Last local calendar date of sending, included.</param>
    [Requires(Permission.ReminderOperate)]
    public sealed record Query(PatientId? PatientId, ReminderStatus? Status, DateOnly? From, DateOnly? To, int Page, int PageSize)
        : IQuery<Page<ReminderView>>, IPaged, IMentionsPatient;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(IRemindersDb db) : IRequestHandler<Query, Result<Page<ReminderView>>>
    {
        public async Task<Result<Page<ReminderView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var reminders = db.Reminders.AsNoTracking();
            if (query.PatientId is { } patient) reminders = reminders.Where(r => r.PatientId == patient);
            if (query.Status is { } status) reminders = reminders.Where(r => r.Status == status);
            var days = LocalCalendar.Span(query.From, query.To);
            if (days.First is { } first) reminders = reminders.Where(r => r.SendAt >= first);
            if (days.End is { } end) reminders = reminders.Where(r => r.SendAt < end);

            var page = await reminders.OrderBy(r => r.SendAt).ThenBy(r => r.Id).ToPageAsync(query, cancellationToken);
            return page.Map(ReminderView.Of);
        }
    }
}
