using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.CareDirectory;

internal sealed class PublicHolidayConfiguration : IEntityTypeConfiguration<PublicHoliday>
{
    public void Configure(EntityTypeBuilder<PublicHoliday> holiday)
    {
        holiday.ToTable("public_holidays");
        holiday.Property(h => h.Name).HasMaxLength(PublicHoliday.MaxNameLength);
    }
}
