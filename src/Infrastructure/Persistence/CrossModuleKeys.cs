using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Children;
using MamaCare.Domain.Identity;
using MamaCare.Domain.Patients;
using MamaCare.Domain.Pregnancies;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>The foreign keys that cross from one room's tables to another's: the only place where rooms touch, and the cut list.</summary>
internal static class CrossModuleKeys
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<Patient>().HasOne<Account>().WithOne().HasForeignKey<Patient>(p => p.AccountId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<Patient>().HasOne<Account>().WithMany().HasForeignKey(p => p.RegisteredBy).OnDelete(DeleteBehavior.Restrict);
        model.Entity<Account>().HasOne<Hospital>().WithMany().HasForeignKey(a => a.HospitalId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<Account>().HasOne<Pharmacy>().WithMany().HasForeignKey(a => a.PharmacyId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<Pregnancy>().HasOne<Patient>().WithMany().HasForeignKey(p => p.PatientId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<MedicalRecord>().HasOne<Account>().WithMany().HasForeignKey(r => r.Author).OnDelete(DeleteBehavior.Restrict);
        model.Entity<BirthRecord>().HasOne<Patient>().WithMany().HasForeignKey(r => r.PatientId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<BirthRecord>().HasOne<Account>().WithMany().HasForeignKey(r => r.Author).OnDelete(DeleteBehavior.Restrict);
        model.Entity<Measurement>().HasOne<Patient>().WithMany().HasForeignKey(m => m.PatientId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<Measurement>().HasOne<Account>().WithMany().HasForeignKey(m => m.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        model.Entity<CareRelation>().HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<CareRelation>().HasOne<Hospital>().WithMany().HasForeignKey(r => r.HospitalId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<SharingCode>().HasOne<Account>().WithMany().HasForeignKey(c => c.RedeemedBy).OnDelete(DeleteBehavior.Restrict);
        model.Entity<PatientMerge>().HasOne<Account>().WithMany().HasForeignKey(m => m.MergedBy).OnDelete(DeleteBehavior.Restrict);
        model.Entity<PatientMerge>().HasOne<Account>().WithMany().HasForeignKey(m => m.UndoneBy).OnDelete(DeleteBehavior.Restrict);
        model.Entity<ConsentChange>().HasOne<Account>().WithMany().HasForeignKey(c => c.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        model.Entity<Practitioner>().HasOne<Account>().WithOne().HasForeignKey<Practitioner>(p => p.AccountId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
