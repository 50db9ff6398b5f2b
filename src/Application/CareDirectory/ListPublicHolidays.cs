using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>The public holidays that opening hours follow: those of every year first, then by date.</summary>
public static class ListPublicHolidays
{
    [OpenToAll("public reference data")]
    public sealed record Query : IQuery<IReadOnlyList<Item>>;

    /// <param name="Year">Null: every year.</param>
    /// <param name="IsExpected">Worked out, not yet announced.</param>
    public sealed record Item(long Id, string Name, int? Year, int Month, int Day, bool IsExpected);

    internal sealed class Handler(ICareDirectoryDb db) : IRequestHandler<Query, Result<IReadOnlyList<Item>>>
    {
        public async Task<Result<IReadOnlyList<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var holidays = await db.PublicHolidays.AsNoTracking().ToListAsync(cancellationToken);
            return new Result<IReadOnlyList<Item>>(holidays
                .OrderBy(h => h.Year ?? 0).ThenBy(h => h.Month).ThenBy(h => h.Day).ThenBy(h => h.Id)
                .Select(h => new Item(h.Id, h.Name, h.Year, h.Month, h.Day, h.IsExpected)).ToList());
        }
    }
}
