using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Identity;

internal sealed class SecondFactorConfiguration : IEntityTypeConfiguration<SecondFactor>
{
    /// <summary>Ten hashes of 64 characters and the commas between them.</summary>
    private const int LongestHashes = SecondFactor.RecoveryCodes * 65;

    public void Configure(EntityTypeBuilder<SecondFactor> factor)
    {
        factor.ToTable("second_factors");
        factor.HasKey(f => f.Id);
        factor.Property(f => f.Id).ValueGeneratedOnAdd();
        factor.Property(f => f.Version).IsConcurrencyToken();
        factor.Property(f => f.Secret).IsSensitive();
        factor.Property(f => f.RecoveryHashes).HasMaxLength(LongestHashes);
        factor.HasOne<Account>().WithOne().HasForeignKey<SecondFactor>(f => f.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
