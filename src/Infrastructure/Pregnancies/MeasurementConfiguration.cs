using MamaCare.Domain.Pregnancies;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Pregnancies;

/// <remarks>Rows are added, never changed.</remarks>
internal sealed class MeasurementConfiguration : IEntityTypeConfiguration<Measurement>
{
    private const int UnitLength = 10;

    public void Configure(EntityTypeBuilder<Measurement> measurement)
    {
        measurement.ToTable("pregnancy_measurements");
        measurement.HasKey(m => m.Id);
        measurement.Property(m => m.Id).ValueGeneratedOnAdd();
        measurement.Property(m => m.Value).IsSensitive();
        measurement.Property(m => m.Unit).HasMaxLength(UnitLength);
        measurement.HasOne<Pregnancy>().WithMany().HasForeignKey(m => m.PregnancyId).OnDelete(DeleteBehavior.Restrict);

        // The latest of each kind, which every look at a profile asks for.
        measurement.HasIndex(m => new { m.PatientId, m.Kind, m.TakenOn, m.Id });
    }
}
