using MamaCare.Domain.Pregnancies;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Pregnancies;

internal sealed class AntenatalContactConfiguration : IEntityTypeConfiguration<AntenatalContact>
{
    public const string OnePerDay = "ux_antenatal_contacts_day";

    public void Configure(EntityTypeBuilder<AntenatalContact> contact)
    {
        contact.ToTable("antenatal_contacts");
        contact.HasKey(c => c.Id);
        contact.Property(c => c.Place).HasMaxLength(ContactParticulars.MaxNameLength);
        contact.Property(c => c.HeldBy).HasMaxLength(ContactParticulars.MaxNameLength);
        contact.Property(c => c.Notes).IsSensitive();
        contact.HasIndex(PregnancyConfiguration.Key, nameof(AntenatalContact.HeldOn)).IsUnique().HasDatabaseName(OnePerDay);
    }
}
