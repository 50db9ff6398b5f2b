using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Pregnancies.Contracts;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MediatR;

namespace MamaCare.Application.Reminders;

/// <summary>
/// Holds the reminders of every active pregnancy against its plan: after a change of the settings, and every night to be sure.
/// </summary>
public static class RecomputeReminders
{
    [Requires(Permission.JobRun)]
    public sealed record Command : ICommand<Response>;

    /// <param name="Changed">Reminders added, moved or withdrawn.</param>
    public sealed record Response(long Pregnancies, long Changed);

    internal sealed class Validator : AbstractValidator<Command>;

    internal sealed class Handler(IRemindersDb db, IAntenatalPlans plans, ReminderPlanner planner)
        : IRequestHandler<Command, Result<Response>>
    {
        /// <summary>Pregnancies planned in one transaction: bounds memory and how long a midwife may wait for a lock.</summary>
        private const int PageSize = 250;

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            long pregnancies = 0, changed = 0;
            var after = new PregnancyId(0);
            while (await plans.ActiveAfterAsync(after, PageSize, cancellationToken) is { Count: > 0 } page)
            {
                changed += await PlanPageAsync(page, cancellationToken);
                pregnancies += page.Count;
                after = page[^1].PregnancyId;
            }

            return new Response(pregnancies, changed);
        }

        private async Task<int> PlanPageAsync(IReadOnlyList<ActivePregnancy> page, CancellationToken ct)
        {
            await using var together = await db.BeginTogetherAsync(ct);
            var patients = page.Select(p => p.PatientId).ToHashSet();
            var pregnancies = page.Select(p => p.PregnancyId).ToList();
            var changed = await planner.PlanAsync(patients, token => plans.ReadAsync(pregnancies, token), ct);
            if (changed > 0) await db.SaveChangesAsync(ct);
            await together.CommitAsync(ct);
            db.Forget();
            return changed;
        }
    }
}
