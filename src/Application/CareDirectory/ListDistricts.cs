using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.CareDirectory;

/// <summary>The districts of the country, by name: what filters and forms offer.</summary>
public static class ListDistricts
{
    [OpenToAll("public reference data")]
    public sealed record Query : IQuery<IReadOnlyList<DistrictView>>;

    /// <param name="FormerDistricts">Where its people are counted in data older than 2017.</param>
    public sealed record DistrictView(string Name, string Region, string Headquarters, IReadOnlyList<string> FormerDistricts);

    internal sealed class Handler(ICareDirectoryDb db) : IRequestHandler<Query, Result<IReadOnlyList<DistrictView>>>
    {
        public async Task<Result<IReadOnlyList<DistrictView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var districts = await db.ReadDistrictsAsync(cancellationToken);
            return new Result<IReadOnlyList<DistrictView>>(districts.Values
                .Select(d => new DistrictView(d.Name, d.Region, d.Headquarters, d.FormerDistricts.Split("; ")))
                .ToList());
        }
    }
}
