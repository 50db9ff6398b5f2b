using MamaCare.Domain.Children;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Children;

/// <remarks>Rows are added, never changed.</remarks>
internal sealed class BirthRecordVersionConfiguration : IEntityTypeConfiguration<BirthRecordVersion>
{
    public void Configure(EntityTypeBuilder<BirthRecordVersion> version)
    {
        version.ToTable("birth_record_versions");
        version.HasKey(v => v.Id);
        version.ComplexProperty(v => v.Facts, BirthRecordConfiguration.Configure);
    }
}
