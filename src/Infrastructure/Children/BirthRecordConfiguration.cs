using MamaCare.Domain.Children;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Children;

internal sealed class BirthRecordConfiguration : IEntityTypeConfiguration<BirthRecord>
{
    /// <summary>Shadow key of the history.</summary>
    public const string Key = "BirthRecordId";

    public void Configure(EntityTypeBuilder<BirthRecord> record)
    {
        record.ToTable("birth_records");
        record.HasKey(r => r.Id);
        record.Property(r => r.Id).ValueGeneratedOnAdd();
        record.Property(r => r.Version).IsConcurrencyToken();
        record.ComplexProperty(r => r.Facts, Configure);
        record.HasMany(r => r.Earlier).WithOne().HasForeignKey(Key).IsRequired();
        record.HasIndex(r => new { r.PatientId, r.Id });
    }

    internal static void Configure(ComplexPropertyBuilder<BirthFacts> facts)
    {
        facts.Property(f => f.DateOfBirth).HasColumnName("date_of_birth");
        facts.Property(f => f.Gender).HasColumnName("baby_gender");
        facts.Property(f => f.Type).HasColumnName("birth_type");
        facts.Property(f => f.Location).HasColumnName("birth_location").HasMaxLength(BirthFacts.MaxLocationLength);
        facts.Property(f => f.Notes).HasColumnName("notes").IsSensitive();
        facts.Property(f => f.WeightInGrams).HasColumnName("birth_weight_g");
        facts.Property(f => f.Apgar1).HasColumnName("apgar_1");
        facts.Property(f => f.Apgar5).HasColumnName("apgar_5");
        facts.Property(f => f.Outcome).HasColumnName("outcome");
        facts.Ignore(f => f.IsImprobable);
    }
}
