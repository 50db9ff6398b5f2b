using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Jobs;

internal sealed class JobStateConfiguration : IEntityTypeConfiguration<JobState>
{
    public void Configure(EntityTypeBuilder<JobState> state)
    {
        state.ToTable("job_states");
        state.HasKey(s => s.Name);
        state.Property(s => s.Name).HasMaxLength(100);
        state.Property(s => s.LastOutcome).HasMaxLength(10);
        state.Property(s => s.LastResult).HasMaxLength(1000);
    }
}
