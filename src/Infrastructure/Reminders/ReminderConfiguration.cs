using MamaCare.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Reminders;

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public const string OnePerKey = "ux_reminders_pregnancy_key";

    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("reminders");
        reminder.HasKey(r => r.Id);
        reminder.Property(r => r.Id).ValueGeneratedOnAdd();
        reminder.Ignore(r => r.Key);
        reminder.Property(r => r.Language).HasMaxLength(3);
        reminder.Property(r => r.Claim).HasMaxLength(32);
        reminder.Property(r => r.LastError).HasMaxLength(100);
        reminder.HasIndex(r => new { r.PregnancyId, r.Kind, r.ContactNumber, r.OffsetDays }).IsUnique().HasDatabaseName(OnePerKey);
        reminder.HasIndex(r => r.PatientId);

        // The queue: as long as it is short, claiming is quick, however many reminders were ever sent.
        reminder.HasIndex(r => new { r.NextTryAt, r.Id }).HasFilter("next_try_at is not null").HasDatabaseName("ix_reminders_next_try");
    }
}
