using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.CareDirectory;

internal sealed class PractitionerConfiguration : IEntityTypeConfiguration<Practitioner>
{
    public const string OnePerEmail = "ux_practitioners_email";

    public void Configure(EntityTypeBuilder<Practitioner> practitioner)
    {
        practitioner.ToTable("practitioners");
        practitioner.HasKey(p => p.Id);
        practitioner.Property(p => p.Id).ValueGeneratedOnAdd();
        practitioner.Property(p => p.Version).IsConcurrencyToken();
        practitioner.Property(p => p.Name).HasMaxLength(Practitioner.MaxNameLength);
        practitioner.Property(p => p.LicenceNumber).HasMaxLength(Practitioner.MaxLicenceLength);
        practitioner.Property(p => p.SearchText).HasMaxLength(2000);
        practitioner.Property(p => p.Picture).HasMaxLength(FacilityConfiguration.PictureNameLength);
        practitioner.HasOne<Hospital>().WithMany().HasForeignKey(p => p.HospitalId).OnDelete(DeleteBehavior.Restrict);
        practitioner.HasIndex(p => p.Email).IsUnique().HasDatabaseName(OnePerEmail);
        practitioner.ComplexProperty(p => p.Profile, profile =>
        {
            profile.Property(p => p.ProfessionalType).HasColumnName("professional_type").HasMaxLength(PractitionerProfile.MaxWordsLength);
            profile.Property(p => p.Specialisation).HasColumnName("specialisation").HasMaxLength(PractitionerProfile.MaxWordsLength);
            profile.Property(p => p.HospitalAffiliation).HasColumnName("hospital_affiliation")
                .HasMaxLength(PractitionerProfile.MaxAddressLength);
            profile.Property(p => p.Address).HasColumnName("address").HasMaxLength(PractitionerProfile.MaxAddressLength);
            profile.Property(p => p.City).HasColumnName("city").HasMaxLength(PractitionerProfile.MaxWordsLength);
            profile.Property(p => p.State).HasColumnName("state").HasMaxLength(PractitionerProfile.MaxWordsLength);
            profile.Property(p => p.PostalCode).HasColumnName("postal_code").HasMaxLength(PractitionerProfile.MaxWordsLength);
            profile.Property(p => p.Country).HasColumnName("country").HasMaxLength(PractitionerProfile.MaxWordsLength);
            profile.Property(p => p.Website).HasColumnName("website").HasMaxLength(PractitionerProfile.MaxAddressLength);
            profile.Property(p => p.Qualifications).HasColumnName("qualifications").HasMaxLength(PractitionerProfile.MaxTextLength);
            profile.Property(p => p.Experience).HasColumnName("experience").HasMaxLength(PractitionerProfile.MaxTextLength);
        });
        practitioner.ComplexProperty(p => p.Verification, VerificationConfiguration.Configure);
        practitioner.HasMany(p => p.Decisions).WithOne().HasForeignKey(VerificationDecisionConfiguration.OfPractitioner)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
