using AutoMapper;
using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Finds verified places of care, by name or by distance.</summary>
internal sealed class FacilityFinder(ICareDirectoryDb db, DirectoryShelf shelf, IMapper mapper, TimeProvider clock)
{
    public Task<Reference> ReferenceAsync(CancellationToken ct) => shelf.ReadAsync(db, ct);

    public async Task<FacilityLook> LookAsync(GeoPoint? from, CancellationToken ct) =>
        new(mapper, await ReferenceAsync(ct), clock.GetUtcNow(), from);

    /// <param name="byName">The facilities of one kind, ordered by name and id.</param>
    public async Task<Result<Page<TView>>> FindAsync<TFacility, TView>(
        Func<DirectoryWindow, IOrderedQueryable<TFacility>> byName, DirectorySearch search, IPaged asked, CancellationToken ct)
        where TFacility : class, IFacility
        where TView : FacilityView
    {
        var reference = await ReferenceAsync(ct);
        var district = reference.Districts.Find(search.District, out var problem);
        if (problem is not null) return problem;

        var look = await LookAsync(search.Near, ct);
        var rows = byName(new DirectoryWindow(search, district, LocalCalendar.DateOf(clock.GetUtcNow())));
        if (!search.NeedsALook && !WholeList.IsAskedBy(asked)) return (await rows.ToPageAsync(asked, ct)).Map(look.At<TView>);

        var found = (await rows.ToListAsync(ct)).Where(f => search.Service is not { } service || Offers(f, service))
            .Where(f => search.OpenNow is null || look.IsOpen(f) == search.OpenNow)
            .Where(f => search.RadiusKm is null || look.KilometresTo(f) <= search.RadiusKm);
        var sorted = (search.Near is null ? found : found.OrderBy(f => look.KilometresTo(f) ?? double.MaxValue)).ToList();
        var items = sorted.Skip((asked.Page - 1) * asked.PageSize).Take(asked.PageSize).Select(look.At<TView>).ToList();
        return new Page<TView>(items, asked.Page, asked.PageSize, sorted.Count);
    }

    private static bool Offers(IFacility facility, CareService service) =>
        facility is Hospital hospital && ServiceList.Of(hospital.Services).Known.Contains(service);
}

/// <summary>The part of a search that the database answers.</summary>
internal sealed record DirectoryWindow(DirectorySearch Search, string? District, DateOnly Today)
{
    public IQueryable<T> On<T>(IQueryable<T> facilities)
        where T : class, IFacility =>
        facilities.PublicOn(Today).Mentioning(Search.Q).In(District).InTown(Search.City).NeverClosing(Search.Is24Hours)
            .Around(Search.Near, Search.RadiusKm);
}
