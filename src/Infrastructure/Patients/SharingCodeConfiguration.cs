using MamaCare.Domain.Patients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Patients;

internal sealed class SharingCodeConfiguration : IEntityTypeConfiguration<SharingCode>
{
    public void Configure(EntityTypeBuilder<SharingCode> code)
    {
        code.ToTable("sharing_codes");
        code.HasKey(c => c.Id);
        code.Property(c => c.Id).ValueGeneratedOnAdd();
        code.Property(c => c.Version).IsConcurrencyToken(); // two who redeem it at once: the second comes too late
        code.Property(c => c.CodeHash).HasMaxLength(200);
        code.HasOne<Patient>().WithMany().HasForeignKey(c => c.PatientId).OnDelete(DeleteBehavior.Restrict);
    }
}
