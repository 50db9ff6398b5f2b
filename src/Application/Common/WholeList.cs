namespace MamaCare.Application.Common;

/// <summary>Lists of the directory and of administration come whole when no page is asked for: existing clients know no pages.</summary>
public static class WholeList
{
    /// <summary>More entries than the country has places of care.</summary>
    private const int Size = 5000;

    /// <summary>The page that was asked for, or one that holds everything.</summary>
    public static (int Page, int PageSize) Or(int? page, int? pageSize) =>
        page is null && pageSize is null ? (1, Size) : (page ?? 1, pageSize ?? PageRules.DefaultSize);

    internal static bool IsAskedBy(IPaged query) => (query.Page, query.PageSize) is (1, Size);
}
