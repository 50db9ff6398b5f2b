using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.Common;

/// <summary>One page of a longer list.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Total">Rows in the whole list at the moment of reading.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total);

/// <summary>The bounds of every list: pages from 1, 1 to 200 rows each, 50 when nothing is asked for.</summary>
public static class PageRules
{
    public const int DefaultSize = 50;
    public const int MaxSize = 200;

    /// <summary>Keeps (page - 1) × size within an integer.</summary>
    public const int MaxPage = 1_000_000;

    /// <summary>The whole list, for what MamaCare asks itself.</summary>
    internal static IPaged Everything { get; } = new OnePage(1, int.MaxValue);

    public static void MustBeAPage<T>(this AbstractValidator<T> validator)
        where T : IPaged
    {
        validator.RuleFor(q => q.Page).InclusiveBetween(1, MaxPage);
        validator.RuleFor(q => q.PageSize).InclusiveBetween(1, MaxSize);
    }

    /// <summary>Only an ordered query can be cut into pages.</summary>
    public static async Task<Page<T>> ToPageAsync<T>(this IOrderedQueryable<T> rows, IPaged asked, CancellationToken ct)
    {
        var total = await rows.CountAsync(ct);
        var items = await rows.Skip((asked.Page - 1) * asked.PageSize).Take(asked.PageSize).ToListAsync(ct);
        return new Page<T>(items, asked.Page, asked.PageSize, total);
    }

    public static Page<TTo> Map<TFrom, TTo>(this Page<TFrom> page, Func<TFrom, TTo> map) =>
        new(page.Items.Select(map).ToList(), page.Number, page.Size, page.Total);

    private sealed record OnePage(int Page, int PageSize) : IPaged;
}
