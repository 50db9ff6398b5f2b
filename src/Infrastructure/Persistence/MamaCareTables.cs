using MamaCare.Domain.Audit;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Children;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using MamaCare.Domain.Pregnancies;
using MamaCare.Domain.Reminders;
using MamaCare.Infrastructure.Jobs;
using MamaCare.Infrastructure.Messaging;
using MamaCare.Infrastructure.Persistence.Idempotency;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>One model and one migration history behind every room's window.</summary>
/// <param name="cipher">Null only while migrations are generated.</param>
internal abstract class MamaCareTables(DbContextOptions options, ColumnCipher cipher) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<DeliveryAttempt> DeliveryAttempts => Set<DeliveryAttempt>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<CareRelation> CareRelations => Set<CareRelation>();

    public DbSet<SharingCode> SharingCodes => Set<SharingCode>();

    public DbSet<FormerAddress> FormerAddresses => Set<FormerAddress>();

    public DbSet<PatientMerge> PatientMerges => Set<PatientMerge>();

    public DbSet<Patient> Patients => Set<Patient>();

    public DbSet<Pregnancy> Pregnancies => Set<Pregnancy>();

    public DbSet<Measurement> Measurements => Set<Measurement>();

    public DbSet<MedicalRecord> MedicalRecords => Set<MedicalRecord>();

    public DbSet<BirthRecord> BirthRecords => Set<BirthRecord>();

    public DbSet<District> Districts => Set<District>();

    public DbSet<Hospital> Hospitals => Set<Hospital>();

    public DbSet<Pharmacy> Pharmacies => Set<Pharmacy>();

    public DbSet<Practitioner> Practitioners => Set<Practitioner>();

    public DbSet<PublicHoliday> PublicHolidays => Set<PublicHoliday>();

    public DbSet<SignInAttempts> SignInAttempts => Set<SignInAttempts>();

    public DbSet<RefreshSession> RefreshSessions => Set<RefreshSession>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<SecondFactor> SecondFactors => Set<SecondFactor>();

    public DbSet<SecuritySettings> SecuritySettings => Set<SecuritySettings>();

    internal DbSet<JobState> JobStates => Set<JobState>();

    internal DbSet<KeyedAnswer> KeyedAnswers => Set<KeyedAnswer>();

    internal DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Null only while migrations are generated.</summary>
    internal string? KeyRing => cipher?.Ring;

    protected ColumnCipher Cipher => cipher;

    public IQueryable<Account> AccountsWith(EmailAddress email) => Accounts.FoundBy(Lookups.AccountEmail, email.Value, cipher);

    public IQueryable<Account> AccountsWith(PhoneNumber phone) => Accounts.FoundBy(Lookups.AccountPhone, phone.Value, cipher);

    public IQueryable<Patient> PatientsWith(PhoneNumber phone) => Patients.FoundBy(Lookups.PatientPhone, phone.Value, cipher);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseHouseTypes();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(MamaCareDbContext).Assembly);
        CrossModuleKeys.Configure(modelBuilder);
        modelBuilder.Encrypt(cipher);
    }
}
