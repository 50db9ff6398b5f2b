using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>One history for all kinds of entry; each row belongs to exactly one of them.</summary>
internal sealed class VerificationDecisionConfiguration : IEntityTypeConfiguration<VerificationDecision>
{
    public const string OfHospital = "HospitalId";
    public const string OfPharmacy = "PharmacyId";
    public const string OfPractitioner = "PractitionerId";

    public void Configure(EntityTypeBuilder<VerificationDecision> decision)
    {
        decision.ToTable("verification_decisions");
        decision.Property(d => d.Reason).HasMaxLength(Verification.MaxReasonLength);
        decision.ComplexProperty(d => d.Evidence, evidence =>
        {
            evidence.Property(e => e.Council).HasColumnName("council").HasMaxLength(Evidence.MaxCouncilLength);
            evidence.Property(e => e.RegisterNumber).HasColumnName("register_number").HasMaxLength(Evidence.MaxNumberLength);
            evidence.Property(e => e.RegisteredUntil).HasColumnName("registered_until");
            evidence.Property(e => e.Note).HasColumnName("evidence_note").HasMaxLength(Evidence.MaxNoteLength);
            evidence.Property(e => e.File).HasColumnName("evidence_file").HasMaxLength(FacilityConfiguration.PictureNameLength);
        });
    }
}
