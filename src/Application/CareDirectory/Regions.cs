using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;

namespace MamaCare.Application.CareDirectory;

/// <summary>Fills in the region that a facility's district lies in.</summary>
internal static class Regions
{
    public static TView WithRegion<TView>(this TView view, Dictionary<string, District> districts)
        where TView : FacilityView
    {
        view.State = view.District is { } district ? districts[district].Region : null;
        return view;
    }

    public static Page<TView> WithRegions<TView>(this Page<TView> page, Dictionary<string, District> districts)
        where TView : FacilityView => page.Map(view => view.WithRegion(districts));
}
