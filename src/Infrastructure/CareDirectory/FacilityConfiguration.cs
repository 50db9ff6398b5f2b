using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>The columns that hospitals and pharmacies share.</summary>
internal static class FacilityConfiguration
{
    public static void ConfigureFacility<TFacility, TId, TFacts>(
        this EntityTypeBuilder<TFacility> facility, string keyIndex, string decisionKey)
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
        facility.HasIndex(f => f.SourceKey).IsUnique().HasDatabaseName(keyIndex);
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
        facility.ComplexProperty(f => f.Verification, VerificationConfiguration.Configure);
        facility.HasMany(f => f.Decisions).WithOne().HasForeignKey(decisionKey).OnDelete(DeleteBehavior.Cascade);
    }
}
