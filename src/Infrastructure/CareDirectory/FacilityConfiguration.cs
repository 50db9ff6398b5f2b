using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>The columns that hospitals and pharmacies share.</summary>
internal static class FacilityConfiguration
{
    public const int PictureNameLength = 64;

    public static void ConfigureFacility<TFacility, TId, TFacts>(
        this EntityTypeBuilder<TFacility> facility, FacilityIndexes indexes, string decisionKey)
        where TFacility : Facility<TId, TFacts>
        where TId : struct
        where TFacts : FacilityFacts
    {
        facility.HasKey(f => f.Id);
        facility.Property(f => f.Id).ValueGeneratedOnAdd();
        facility.Property(f => f.Version).IsConcurrencyToken();
        facility.Property(f => f.Name).HasMaxLength(FacilityFacts.MaxNameLength);
        facility.Property(f => f.Phone).HasMaxLength(FacilityFacts.MaxPhoneLength);
        facility.Property(f => f.OpeningHours).HasMaxLength(FacilityFacts.MaxHoursLength);
        facility.Property(f => f.SourceKey).HasMaxLength(SourceKey.MaxLength);
        facility.Property(f => f.SearchText).HasMaxLength(SearchText.MaxLength);
        facility.Property(f => f.LicenceNumber).HasMaxLength(FacilityFacts.MaxLicenceLength);
        facility.Property(f => f.LicenceKey).HasMaxLength(FacilityFacts.MaxLicenceLength);
        facility.HasIndex(f => f.SourceKey).IsUnique().HasDatabaseName(indexes.SourceKey);
        facility.HasIndex(f => f.LicenceKey).IsUnique().HasDatabaseName(indexes.Licence);
        facility.HasIndex(f => f.Email).IsUnique().HasDatabaseName(indexes.Email);
        facility.HasIndex(f => new { f.Name, f.Id });
        facility.ComplexProperty(f => f.Place, place =>
        {
            place.Property(p => p.Town).HasColumnName("town").HasMaxLength(Place.MaxNameLength);
            place.Property(p => p.Chiefdom).HasColumnName("chiefdom").HasMaxLength(Place.MaxNameLength);
            place.Property(p => p.District).HasColumnName("district").HasMaxLength(DistrictConfiguration.NameLength);
            place.Property(p => p.Latitude).HasColumnName("latitude");
            place.Property(p => p.Longitude).HasColumnName("longitude");
            place.Property(p => p.Quality).HasColumnName("position_quality");
        });
        facility.ComplexProperty(f => f.Contact, contact =>
        {
            contact.Property(c => c.Address).HasColumnName("address").HasMaxLength(FacilityContact.MaxAddressLength);
            contact.Property(c => c.PostalCode).HasColumnName("postal_code").HasMaxLength(FacilityContact.MaxWordsLength);
            contact.Property(c => c.State).HasColumnName("state").HasMaxLength(FacilityContact.MaxWordsLength);
            contact.Property(c => c.Country).HasColumnName("country").HasMaxLength(FacilityContact.MaxWordsLength);
            contact.Property(c => c.Website).HasColumnName("website").HasMaxLength(FacilityContact.MaxAddressLength);
        });
        facility.ComplexProperty(f => f.Availability, availability =>
        {
            availability.Property(a => a.State).HasColumnName("availability")
                .HasDefaultValue(AvailabilityState.Unknown).ValueGeneratedNever(); // for rows older than the column
            availability.Property(a => a.Beds).HasColumnName("beds").HasMaxLength(Availability.MaxNoteLength);
            availability.Property(a => a.Blood).HasColumnName("blood").HasMaxLength(Availability.MaxNoteLength);
            availability.Property(a => a.Ambulance).HasColumnName("ambulance").HasMaxLength(Availability.MaxNoteLength);
            availability.Property(a => a.ConfirmedAt).HasColumnName("last_confirmed_at");
            availability.Property(a => a.ConfirmedBy).HasColumnName("last_confirmed_by");
        });
        facility.ComplexProperty(f => f.Proposal, proposal =>
        {
            proposal.Property(p => p.Name).HasColumnName("proposed_name").HasMaxLength(FacilityFacts.MaxNameLength);
            proposal.Property(p => p.LicenceNumber).HasColumnName("proposed_licence_number").HasMaxLength(FacilityFacts.MaxLicenceLength);
            proposal.Property(p => p.By).HasColumnName("proposed_by");
            proposal.Property(p => p.At).HasColumnName("proposed_at");
        });
        facility.ComplexProperty(f => f.Verification, VerificationConfiguration.Configure);
        facility.HasMany(f => f.Decisions).WithOne().HasForeignKey(decisionKey).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>The names of a table's unique indexes, for whoever must say what a conflict means.</summary>
internal sealed record FacilityIndexes(string SourceKey, string Licence, string Email);
