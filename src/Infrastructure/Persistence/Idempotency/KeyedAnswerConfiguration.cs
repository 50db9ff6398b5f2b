using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Persistence.Idempotency;

internal sealed class KeyedAnswerConfiguration : IEntityTypeConfiguration<KeyedAnswer>
{
    /// <summary>A SHA-256 in hexadecimal.</summary>
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<KeyedAnswer> answer)
    {
        answer.ToTable("idempotency_keys");
        answer.HasKey(a => a.KeyHash);
        answer.Property(a => a.KeyHash).HasMaxLength(HashLength);
        answer.Property(a => a.RequestHash).HasMaxLength(HashLength);
        answer.HasIndex(a => a.CreatedAt).HasDatabaseName("ix_idempotency_keys_created_at");
    }
}
