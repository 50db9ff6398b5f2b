using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Identity;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public const string OneEmailPerRole = "ux_accounts_role_email";
    public const string OneNumberPerRole = "ux_accounts_role_register_number";

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts");
        account.HasKey(a => a.Id);
        account.Property(a => a.Id).ValueGeneratedOnAdd();
        account.Property(a => a.Version).IsConcurrencyToken();
        account.Property(a => a.DisplayName).HasMaxLength(200);
        account.Property(a => a.RegisterNumber).HasMaxLength(60);
        account.Property(a => a.PasswordHash).HasMaxLength(200);
        account.Property(a => a.PinHash).HasMaxLength(200);
        account.Property(a => a.Email).IsSensitive();
        account.Property(a => a.Phone).IsSensitive();
        account.Property(a => a.AddressIsHers).HasDefaultValue(true).HasSentinel(true); // before anybody asked whose it is
        account.Property<string?>(Lookups.AccountEmail.Name).HasMaxLength(ColumnCipher.HashLength);
        account.Property<string?>(Lookups.AccountPhone.Name).HasMaxLength(ColumnCipher.HashLength);
        account.Property(a => a.PinKey).HasMaxLength(64);
        account.HasIndex(a => a.PinKey); // not unique: PINs from before they were taken alone may be the same
        account.HasIndex(Lookups.AccountPhone.Name);
        account.HasIndex(nameof(Account.Role), Lookups.AccountEmail.Name).IsUnique().HasDatabaseName(OneEmailPerRole);
        account.HasIndex(a => new { a.Role, a.RegisterNumber }).IsUnique().HasDatabaseName(OneNumberPerRole);
    }
}
