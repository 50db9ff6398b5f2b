using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Messaging;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("outbox_messages");
        message.Property(m => m.Event).HasMaxLength(100);
        message.Property(m => m.Handler).HasMaxLength(200);
        message.Property(m => m.Payload).IsSensitive(); // reasons in somebody's words wait here for their letter
        message.Property(m => m.Claim).HasMaxLength(32);
        message.Property(m => m.LastError).HasMaxLength(200);
        message.HasIndex(m => new { m.NextTryAt, m.Id })
            .HasFilter("next_try_at is not null")
            .HasDatabaseName("ix_outbox_messages_next_try");
    }
}
