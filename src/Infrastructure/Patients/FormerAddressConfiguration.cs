using MamaCare.Domain.Patients;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Patients;

internal sealed class FormerAddressConfiguration : IEntityTypeConfiguration<FormerAddress>
{
    public void Configure(EntityTypeBuilder<FormerAddress> address)
    {
        address.ToTable("former_addresses");
        address.HasKey(a => a.Id);
        address.Property(a => a.Id).ValueGeneratedOnAdd();
        address.Property(a => a.Email).IsSensitive();
    }
}
