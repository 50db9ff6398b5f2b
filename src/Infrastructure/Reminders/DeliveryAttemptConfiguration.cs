using MamaCare.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Reminders;

internal sealed class DeliveryAttemptConfiguration : IEntityTypeConfiguration<DeliveryAttempt>
{
    public void Configure(EntityTypeBuilder<DeliveryAttempt> attempt)
    {
        attempt.ToTable("delivery_attempts");
        attempt.Property(a => a.MessageId).HasMaxLength(100);
        attempt.Property(a => a.Detail).HasMaxLength(100);
        attempt.HasOne<Reminder>().WithMany().HasForeignKey(a => a.ReminderId);
    }
}
