using MamaCare.Domain.Audit;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Audit;

internal sealed class AuditReasonConfiguration : IEntityTypeConfiguration<AuditReason>
{
    public void Configure(EntityTypeBuilder<AuditReason> reason)
    {
        reason.ToTable("audit_reasons");
        reason.Property(r => r.Id).ValueGeneratedNever();
        reason.Property(r => r.Text).IsSensitive();
    }
}
