using AutoMapper;
using MamaCare.Domain.CareDirectory;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Application.CareDirectory;

/// <summary>From the entries of the directory to what its lists show.</summary>
/// <remarks>Every value inside a record is named by hand: AutoMapper 8 cannot look into records on this runtime.</remarks>
internal sealed class Mapping : Profile
{
    public Mapping()
    {
        CreateMap<Hospital, HospitalView>().AsFacility()
            .ForMember(v => v.Id, m => m.MapFrom(h => h.Id.Value))
            .ForMember(v => v.FacilityType, m => m.MapFrom(h => h.Type))
            .ForMember(v => v.ServiceCodes, m => m.MapFrom(h => ServiceList.Of(h.Services).Known))
            .ForMember(v => v.ImageUrl, m => m.MapFrom(h => PictureAddress.OfHospital(h.Picture)));
        CreateMap<Hospital, HospitalReview>().IncludeBase<Hospital, HospitalView>().AsReviewed().AsReviewedFacility();

        CreateMap<Pharmacy, PharmacyView>().AsFacility()
            .ForMember(v => v.Id, m => m.MapFrom(p => p.Id.Value));
        CreateMap<Pharmacy, PharmacyReview>().IncludeBase<Pharmacy, PharmacyView>().AsReviewed().AsReviewedFacility();

        CreateMap<Practitioner, PractitionerView>()
            .ForMember(v => v.Id, m => m.MapFrom(p => p.Id.Value))
            .ForMember(v => v.ProfessionalType, m => m.MapFrom(p => p.Profile.ProfessionalType))
            .ForMember(v => v.Specialization, m => m.MapFrom(p => p.Profile.Specialisation))
            .ForMember(v => v.HospitalAffiliation, m => m.MapFrom(p => p.Profile.HospitalAffiliation))
            .ForMember(v => v.Email, m => m.MapFrom(p => p.Email.Value))
            .ForMember(v => v.Phone, m => m.MapFrom(p => p.Phone.Value))
            .ForMember(v => v.Address, m => m.MapFrom(p => p.Profile.Address ?? ""))
            .ForMember(v => v.City, m => m.MapFrom(p => p.Profile.City ?? ""))
            .ForMember(v => v.State, m => m.MapFrom(p => p.Profile.State))
            .ForMember(v => v.Country, m => m.MapFrom(p => p.Profile.Country))
            .ForMember(v => v.Website, m => m.MapFrom(p => p.Profile.Website))
            .ForMember(v => v.Qualifications, m => m.MapFrom(p => p.Profile.Qualifications))
            .ForMember(v => v.Experience, m => m.MapFrom(p => p.Profile.Experience))
            .ForMember(v => v.ImageUrl, m => m.MapFrom(p => PictureAddress.OfPractitioner(p.Picture)));
        CreateMap<Practitioner, PractitionerReview>().IncludeBase<Practitioner, PractitionerView>().AsReviewed()
            .ForMember(v => v.LicenseNumber, m => m.MapFrom(p => p.LicenceNumber))
            .ForMember(v => v.PostalCode, m => m.MapFrom(p => p.Profile.PostalCode))
            .ForMember(v => v.HospitalId, m => m.MapFrom(p => p.HospitalId == null ? (long?)null : p.HospitalId.Value.Value))
            .ForMember(v => v.IsVerified, m => m.MapFrom(p => p.Verification.State == VerificationState.Verified))
            .ForMember(v => v.CreatedAt, m => m.MapFrom(p => p.RegisteredAt))
            .ForMember(v => v.UpdatedAt, m => m.MapFrom(p => p.UpdatedAt ?? p.RegisteredAt));
    }
}

internal static class Maps
{
    public static IServiceCollection AddDirectoryMaps(this IServiceCollection services) => services.AddSingleton(Create());

    public static IMapper Create() => new MapperConfiguration(maps =>
    {
        maps.CreateMissingTypeMaps = false;
        maps.AddProfile<Mapping>();
    }).CreateMapper();

    public static IMappingExpression<TFacility, TView> AsFacility<TFacility, TView>(this IMappingExpression<TFacility, TView> map)
        where TFacility : IFacility
        where TView : FacilityView => map
        .ForMember(v => v.Address, m => m.MapFrom(f => f.Contact.Address ?? ""))
        .ForMember(v => v.City, m => m.MapFrom(f => f.Place.Town ?? ""))
        .ForMember(v => v.Chiefdom, m => m.MapFrom(f => f.Place.Chiefdom))
        .ForMember(v => v.District, m => m.MapFrom(f => f.Place.District))
        .ForMember(v => v.State, m => m.MapFrom(f => f.Contact.State))
        .ForMember(v => v.Country, m => m.MapFrom(f => f.Contact.Country ?? "Sierra Leone"))
        .ForMember(v => v.Phone, m => m.MapFrom(f => f.Phone ?? ""))
        .ForMember(v => v.Email, m => m.MapFrom(f => f.Email == null ? "" : f.Email.Value.Value))
        .ForMember(v => v.Website, m => m.MapFrom(f => f.Contact.Website))
        .ForMember(v => v.DirectionsUrl, m => m.Ignore())
        .ForMember(v => v.DistanceKm, m => m.Ignore())
        .ForMember(v => v.OpenNow, m => m.Ignore())
        .ForMember(v => v.Availability, m => m.MapFrom(f => f.Availability.State))
        .ForMember(v => v.BedsNote, m => m.MapFrom(f => f.Availability.Beds))
        .ForMember(v => v.BloodNote, m => m.MapFrom(f => f.Availability.Blood))
        .ForMember(v => v.AmbulanceNote, m => m.MapFrom(f => f.Availability.Ambulance))
        .ForMember(v => v.LastConfirmedAt, m => m.MapFrom(f => f.Availability.ConfirmedAt))
        .ForMember(v => v.IsVerified, m => m.MapFrom(f => f.Verification.State == VerificationState.Verified))
        .ForMember(v => v.Latitude, m => m.MapFrom(f => f.Place.Latitude))
        .ForMember(v => v.Longitude, m => m.MapFrom(f => f.Place.Longitude))
        .ForMember(v => v.LocationQuality, m => m.MapFrom(f => f.Place.Quality));

    public static IMappingExpression<TEntry, TView> AsReviewed<TEntry, TView>(this IMappingExpression<TEntry, TView> map)
        where TEntry : IDirectoryEntry
        where TView : IReviewed => map
        .ForMember(v => v.Status, m => m.MapFrom(e => e.Verification.State))
        .ForMember(v => v.DecidedBy, m => m.MapFrom(e =>
            e.Verification.DecidedBy == null ? (long?)null : e.Verification.DecidedBy.Value.Value))
        .ForMember(v => v.DecidedAt, m => m.MapFrom(e => e.Verification.DecidedAt))
        .ForMember(v => v.Reason, m => m.MapFrom(e => e.Verification.Reason))
        .ForMember(v => v.ExpiresOn, m => m.MapFrom(e => e.Verification.ExpiresOn));

    public static IMappingExpression<TFacility, TView> AsReviewedFacility<TFacility, TView>(this IMappingExpression<TFacility, TView> map)
        where TFacility : IFacility
        where TView : IFacilityReview => map
        .ForMember(v => v.LicenseNumber, m => m.MapFrom(f => f.LicenceNumber))
        .ForMember(v => v.PostalCode, m => m.MapFrom(f => f.Contact.PostalCode))
        .ForMember(v => v.LastConfirmedBy, m => m.MapFrom(f =>
            f.Availability.ConfirmedBy == null ? (long?)null : f.Availability.ConfirmedBy.Value.Value))
        .ForMember(v => v.ProposedName, m => m.MapFrom(f => f.Proposal.Name))
        .ForMember(v => v.ProposedLicenseNumber, m => m.MapFrom(f => f.Proposal.LicenceNumber));
}
