using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.CareDirectory;

internal sealed class DistrictConfiguration : IEntityTypeConfiguration<District>
{
    public const int NameLength = 60;

    public void Configure(EntityTypeBuilder<District> district)
    {
        district.ToTable("districts");
        district.HasKey(d => d.Name);
        district.Property(d => d.Name).HasMaxLength(NameLength);
        district.Property(d => d.Region).HasMaxLength(NameLength);
        district.Property(d => d.Headquarters).HasMaxLength(NameLength);
        district.Property(d => d.FormerDistricts).HasMaxLength(200);
    }
}
