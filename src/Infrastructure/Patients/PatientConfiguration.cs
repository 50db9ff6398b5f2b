using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Patients;

internal sealed class PatientConfiguration : IEntityTypeConfiguration<Patient>
{
    public const string OnePerNumber = "ux_patients_number";
    public const string OnePerIdentity = "ux_patients_identity";

    private const int BloodGroupLength = 3;
    private const int IdentityLength = 400;
    private const int SearchLength = 400;

    public void Configure(EntityTypeBuilder<Patient> patient)
    {
        patient.ToTable("patients");
        patient.HasKey(p => p.Id);
        patient.Property(p => p.Id).ValueGeneratedOnAdd();
        patient.Property(p => p.Version).IsConcurrencyToken();
        patient.Property(p => p.Number).HasMaxLength(PatientNumber.Length)
            .HasConversion(number => number.Digits, text => PatientNumber.From(text).Value);
        patient.Property(p => p.SearchText).HasMaxLength(SearchLength);
        patient.Property(p => p.IdentityKey).HasMaxLength(IdentityLength);
        patient.ComplexProperty(p => p.Person, Configure);
        patient.ComplexProperty(p => p.Contact, Configure);
        patient.HasMany(p => p.CareRelations).WithOne().HasForeignKey(r => r.PatientId);
        patient.HasMany(p => p.ConsentHistory).WithOne().HasForeignKey(c => c.PatientId);

        patient.HasIndex(p => p.Number).IsUnique().HasDatabaseName(OnePerNumber);

        // Two practitioners may register the same woman at once; only the database sees both.
        patient.HasIndex(p => p.IdentityKey).IsUnique().HasFilter("identity_key is not null").HasDatabaseName(OnePerIdentity);
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
        person.PrimitiveCollection(p => p.Allergies).HasColumnName("allergies").ElementType().HasMaxLength(Person.MaxListedLength);
        person.PrimitiveCollection(p => p.Medications).HasColumnName("medications").ElementType().HasMaxLength(Person.MaxListedLength);
    }

    private static void Configure(ComplexPropertyBuilder<ContactDetails> contact)
    {
        contact.Property(c => c.Email).HasColumnName("email");
        contact.Property(c => c.Phone).HasColumnName("phone");
        contact.Property(c => c.Language).HasColumnName("language").HasMaxLength(ContactDetails.MaxLanguageLength);
        contact.ComplexProperty(c => c.EmergencyContact, other =>
        {
            other.Property(o => o.Name).HasColumnName("emergency_contact_name").HasMaxLength(EmergencyContact.MaxNameLength);
            other.Property(o => o.Phone).HasColumnName("emergency_contact_phone");
            other.Property(o => o.Email).HasColumnName("emergency_contact_email");
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
