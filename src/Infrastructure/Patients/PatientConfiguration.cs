using MamaCare.Domain.Patients;
using MamaCare.Infrastructure.Persistence;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Patients;

internal sealed class PatientConfiguration : IEntityTypeConfiguration<Patient>
{
    public const string OnePerNumber = "ux_patients_number";
    public const string OnePerIdentity = "ux_patients_identity";

    private const int BloodGroupLength = 3;
    private const int SearchLength = 1000; // three names whose letters may become two each, and her numbers

    public void Configure(EntityTypeBuilder<Patient> patient)
    {
        patient.ToTable("patients");
        patient.HasKey(p => p.Id);
        patient.Property(p => p.Id).ValueGeneratedOnAdd();
        patient.Property(p => p.Version).IsConcurrencyToken();
        patient.Property(p => p.Number).HasMaxLength(PatientNumber.Length)
            .HasConversion(number => number.Digits, text => PatientNumber.From(text).Value);
        patient.Property(p => p.SearchText).HasMaxLength(SearchLength);
        patient.Ignore(p => p.IdentityKey);
        patient.Property<string?>(Lookups.PatientIdentity.Name).HasMaxLength(ColumnCipher.HashLength);
        patient.Property<string?>(Lookups.PatientPhone.Name).HasMaxLength(ColumnCipher.HashLength);
        patient.ComplexProperty(p => p.Person, Configure);
        patient.ComplexProperty(p => p.Contact, Configure);
        patient.HasMany(p => p.CareRelations).WithOne().HasForeignKey(r => r.PatientId);
        patient.HasOne<Patient>().WithMany().HasForeignKey(p => p.MergedInto).OnDelete(DeleteBehavior.Restrict);
        patient.HasMany(p => p.FormerAddresses).WithOne().HasForeignKey(a => a.PatientId);
        patient.HasMany(p => p.ConsentHistory).WithOne().HasForeignKey(c => c.PatientId);

        patient.HasIndex(p => p.Number).IsUnique().HasDatabaseName(OnePerNumber);

        // Two practitioners may register the same woman at once; only the database sees both.
        patient.HasIndex(Lookups.PatientIdentity.Name).IsUnique().HasFilter("identity_hash is not null").HasDatabaseName(OnePerIdentity);

        patient.HasIndex(Lookups.PatientPhone.Name);
    }

    private static void Configure(ComplexPropertyBuilder<Person> person)
    {
        person.ComplexProperty(p => p.Name, name =>
        {
            name.Property(n => n.Given).HasColumnName("given_name").HasMaxLength(PersonName.MaxLength);
            name.Property(n => n.Middle).HasColumnName("middle_name").HasMaxLength(PersonName.MaxLength);
            name.Property(n => n.Family).HasColumnName("family_name").HasMaxLength(PersonName.MaxLength);
        });
        person.ComplexProperty(p => p.Address, address =>
        {
            address.Property(a => a.Line).HasColumnName("address_line").HasMaxLength(PostalAddress.MaxLineLength);
            address.Property(a => a.City).HasColumnName("city").HasMaxLength(PostalAddress.MaxPlaceLength);
            address.Property(a => a.State).HasColumnName("state").HasMaxLength(PostalAddress.MaxPlaceLength);
            address.Property(a => a.PostalCode).HasColumnName("postal_code").HasMaxLength(PostalAddress.MaxPostalCodeLength);
            address.Property(a => a.Country).HasColumnName("country").HasMaxLength(PostalAddress.MaxPlaceLength);
        });
        person.Property(p => p.Gender).HasColumnName("gender");
        person.Property(p => p.DateOfBirth).HasColumnName("date_of_birth");
        person.Property(p => p.MaritalStatus).HasColumnName("marital_status").HasMaxLength(Person.MaxTextLength);
        person.Property(p => p.Nationality).HasColumnName("nationality").HasMaxLength(Person.MaxTextLength);
        person.Property(p => p.BloodGroup).HasColumnName("blood_group").HasMaxLength(BloodGroupLength)
            .HasConversion(group => group!.Value.Text, text => BloodGroup.From(text).Value);
        person.Property(p => p.Allergies).HasColumnName("allergies").IsListAsJson().IsSensitive();
        person.Property(p => p.Medications).HasColumnName("medications").IsListAsJson().IsSensitive();
    }

    private static void Configure(ComplexPropertyBuilder<ContactDetails> contact)
    {
        contact.Property(c => c.Email).HasColumnName("email").IsSensitive();
        contact.Property(c => c.Phone).HasColumnName("phone").IsSensitive();
        contact.Property(c => c.Language).HasColumnName("language").HasMaxLength(ContactDetails.MaxLanguageLength);
        contact.ComplexProperty(c => c.EmergencyContact, other =>
        {
            other.Property(o => o.Name).HasColumnName("emergency_contact_name").HasMaxLength(EmergencyContact.MaxNameLength);
            other.Property(o => o.Phone).HasColumnName("emergency_contact_phone").IsSensitive();
            other.Property(o => o.Email).HasColumnName("emergency_contact_email").IsSensitive();
            other.Property(o => o.Relationship).HasColumnName("emergency_contact_relationship")
                .HasMaxLength(EmergencyContact.MaxRelationshipLength);
        });
        contact.ComplexProperty(c => c.Consents, consents =>
        {
            consents.Property(c => c.Email).HasColumnName("consents_email");
            consents.Property(c => c.Sms).HasColumnName("consents_sms");
            consents.Property(c => c.EmergencyContact).HasColumnName("consents_emergency_contact");
        });
    }
}
