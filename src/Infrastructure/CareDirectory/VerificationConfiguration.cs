using MamaCare.Domain.CareDirectory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>The decision in force stands in the entry's own row.</summary>
internal static class VerificationConfiguration
{
    public static void Configure(ComplexPropertyBuilder<Verification> verification)
    {
        verification.Property(v => v.State).HasColumnName("verification");
        verification.Property(v => v.DecidedBy).HasColumnName("decided_by");
        verification.Property(v => v.DecidedAt).HasColumnName("decided_at");
        verification.Property(v => v.Reason).HasColumnName("decision_reason").HasMaxLength(Verification.MaxReasonLength);
        verification.Property(v => v.ExpiresOn).HasColumnName("expires_on");
    }
}
