using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Identity;

internal sealed class RefreshSessionConfiguration : IEntityTypeConfiguration<RefreshSession>
{
    public void Configure(EntityTypeBuilder<RefreshSession> session)
    {
        session.ToTable("refresh_sessions");
        session.HasKey(s => s.Id);
        session.Property(s => s.Id).ValueGeneratedOnAdd();
        session.Property(s => s.Version).IsConcurrencyToken();
        session.Property(s => s.Selector).HasMaxLength(32);
        session.Property(s => s.SecretHash).HasMaxLength(64);
        session.HasIndex(s => s.Selector).IsUnique();
        session.HasIndex(s => s.ExpiresAt);
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
