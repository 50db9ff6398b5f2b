using MamaCare.Domain.Identity;

namespace MamaCare.Application.Common.Access;

/// <summary>What a request needs; which role has it stands in <see cref="RolePermissions"/>.</summary>
public enum Permission
{
    PatientRegister,
    PatientRead,
    PatientWrite,

    /// <summary>Who somebody is and how she fares: in the chart, or her own.</summary>
    ProfileRead,
    ProfileWrite,
    MedicalRecordRead,
    MedicalRecordWrite,
    BirthRecordRead,
    BirthRecordWrite,
    PregnancyRead,
    PregnancyWrite,
    DirectoryManage,
    AccountManage,
    AuditRead,
    ReminderOperate,
    JobOperate,

    /// <summary>Started by the scheduler or the command line, never by a person's token alone.</summary>
    JobRun,
    Bootstrap,
}

public static class RolePermissions
{
    private static readonly HashSet<Permission> Admin =
    [
        Permission.DirectoryManage, Permission.AccountManage, Permission.AuditRead,
        Permission.ReminderOperate, Permission.JobOperate,
    ];

    private static readonly HashSet<Permission> Provider =
    [
        Permission.PatientRegister, Permission.PatientRead, Permission.PatientWrite,
        Permission.ProfileRead, Permission.ProfileWrite, Permission.MedicalRecordRead, Permission.MedicalRecordWrite,
        Permission.BirthRecordRead, Permission.BirthRecordWrite, Permission.PregnancyRead, Permission.PregnancyWrite,
    ];

    private static readonly HashSet<Permission> Hospital = [];

    private static readonly HashSet<Permission> Pharmacist = [];

    /// <summary>Of her own record only.</summary>
    private static readonly HashSet<Permission> Individual =
    [
        Permission.ProfileRead, Permission.ProfileWrite, Permission.MedicalRecordRead, Permission.MedicalRecordWrite,
        Permission.BirthRecordRead, Permission.BirthRecordWrite,
    ];

    private static readonly HashSet<Permission> System = [Permission.DirectoryManage, Permission.JobRun, Permission.Bootstrap];

    public static bool Allows(Role role, Permission permission) => role switch
    {
        Role.Admin => Admin.Contains(permission),
        Role.Provider => Provider.Contains(permission),
        Role.Hospital => Hospital.Contains(permission),
        Role.Pharmacist => Pharmacist.Contains(permission),
        Role.Individual => Individual.Contains(permission),
        Role.System => System.Contains(permission),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role."),
    };
}
