using MamaCare.Domain.Pregnancies;
using MamaCare.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Pregnancies;

internal sealed class PregnancyConfiguration : IEntityTypeConfiguration<Pregnancy>
{
    public const string OneActivePerPatient = "ux_pregnancies_active";

    /// <summary>Shadow key of the tables that belong to a pregnancy.</summary>
    public const string Key = "PregnancyId";

    public void Configure(EntityTypeBuilder<Pregnancy> pregnancy)
    {
        pregnancy.ToTable("pregnancies");
        pregnancy.HasKey(p => p.Id);
        pregnancy.Property(p => p.Id).ValueGeneratedOnAdd();
        pregnancy.Property(p => p.Version).IsConcurrencyToken();
        pregnancy.Property(p => p.CarePlace).HasMaxLength(ContactParticulars.MaxNameLength);

        // Two nurses may register the same woman at once; only the database sees both.
        pregnancy.HasIndex(p => p.PatientId, OneActivePerPatient).IsUnique()
            .HasFilter($"status = '{PregnancyStatus.Active.InColumn()}'").HasDatabaseName(OneActivePerPatient);
        pregnancy.HasIndex(p => new { p.PatientId, p.Id });

        pregnancy.ComplexProperty(p => p.Outcome, outcome =>
        {
            outcome.Property(o => o.Kind).HasColumnName("outcome");
            outcome.Property(o => o.Date).HasColumnName("outcome_on");
            outcome.Property(o => o.CompletedWeeks).HasColumnName("outcome_weeks");
            outcome.Property(o => o.IsImprobable).HasColumnName("outcome_is_improbable");
            outcome.Property(o => o.RecordedBy).HasColumnName("outcome_recorded_by");
            outcome.Property(o => o.RecordedAt).HasColumnName("outcome_recorded_at");
        });

        pregnancy.HasMany(p => p.Datings).WithOne().HasForeignKey(Key).IsRequired();
        pregnancy.HasMany(p => p.Contacts).WithOne().HasForeignKey(Key).IsRequired();
    }
}
