using MamaCare.Domain.Identity;

namespace MamaCare.Application.Common.Access;

/// <summary>What a request needs; which role has it stands in <see cref="RolePermissions"/>.</summary>
public enum Permission
{
    PatientRegister,
    PatientMerge,

    /// <summary>The list of those in one's care, or one's facility's.</summary>
    PatientList,

    /// <summary>To open a record in an emergency, with a reason; she and the administrators are told.</summary>
    BreakGlass,

    /// <summary>To open a record with a code that its owner gave.</summary>
    SharingCodeRedeem,

    /// <summary>Who may open the record, and who did.</summary>
    AccessManage,
    ConsentManage,

    /// <summary>To take along everything that is kept about oneself.</summary>
    RecordExport,
    AccountClose,
    ContactDetailsRead,
    ContactDetailsWrite,

    /// <summary>Who somebody is and how she fares: in the chart, or her own.</summary>
    ProfileRead,
    ProfileWrite,
    MedicalRecordRead,
    MedicalRecordWrite,
    BirthRecordRead,
    BirthRecordWrite,
    PregnancyRead,
    PregnancyWrite,

    /// <summary>Change one's own PIN.</summary>
    OwnPin,

    /// <summary>Change one's own password, give up one's second factor.</summary>
    OwnPassword,

    /// <summary>End one's own sessions.</summary>
    OwnSessions,

    /// <summary>All that an administrator without a compulsory second factor may do.</summary>
    SecondFactorEnrol,
    DirectoryManage,

    /// <summary>The entry of the place where one works, or one's own as a practitioner.</summary>
    HospitalEntryWrite,
    PharmacyEntryWrite,
    PractitionerEntryWrite,
    AccountManage,
    AuditRead,
    ReminderOperate,
    JobOperate,

    /// <summary>Started by the scheduler or the command line, never by a person's token alone.</summary>
    JobRun,
    Bootstrap,
}

/// <summary>Which role may do what; whose record it may be done to is <see cref="IPatientAccess"/>'s to say.</summary>
public static class RolePermissions
{
    /// <summary>Sees nobody's record, but for an emergency, and then reads only.</summary>
    private static readonly HashSet<Permission> Admin =
    [
        Permission.DirectoryManage, Permission.AccountManage, Permission.AuditRead,
        Permission.ReminderOperate, Permission.JobOperate, Permission.BreakGlass, Permission.PatientMerge,
        Permission.ContactDetailsRead, Permission.ProfileRead, Permission.MedicalRecordRead, Permission.BirthRecordRead,
        Permission.PregnancyRead,
        Permission.OwnPassword, Permission.OwnSessions, Permission.SecondFactorEnrol,
    ];

    /// <summary>Reads and writes the records of those in care.</summary>
    private static readonly HashSet<Permission> Provider =
    [
        Permission.PatientRegister, Permission.PatientList, Permission.BreakGlass, Permission.SharingCodeRedeem,
        Permission.ContactDetailsRead, Permission.ContactDetailsWrite,
        Permission.ProfileRead, Permission.ProfileWrite, Permission.MedicalRecordRead, Permission.MedicalRecordWrite,
        Permission.BirthRecordRead, Permission.BirthRecordWrite, Permission.PregnancyRead, Permission.PregnancyWrite,
        Permission.OwnPin, Permission.PractitionerEntryWrite,
        Permission.OwnPassword, Permission.OwnSessions, Permission.SecondFactorEnrol,
    ];

    /// <summary>Knows who the facility's patients are and how to reach them.</summary>
    private static readonly HashSet<Permission> Hospital =
    [
        Permission.HospitalEntryWrite, Permission.PatientList, Permission.ContactDetailsRead, Permission.ContactDetailsWrite,
        Permission.OwnPassword, Permission.OwnSessions, Permission.SecondFactorEnrol,
    ];

    private static readonly HashSet<Permission> Pharmacist =
    [
        Permission.PharmacyEntryWrite, Permission.OwnPassword, Permission.OwnSessions, Permission.SecondFactorEnrol,
    ];

    /// <summary>Her own record, and nobody else's.</summary>
    private static readonly HashSet<Permission> Individual =
    [
        Permission.AccessManage, Permission.ConsentManage, Permission.RecordExport, Permission.AccountClose,
        Permission.ContactDetailsRead, Permission.ContactDetailsWrite,
        Permission.ProfileRead, Permission.ProfileWrite, Permission.MedicalRecordRead, Permission.MedicalRecordWrite,
        Permission.BirthRecordRead, Permission.BirthRecordWrite, Permission.PregnancyRead, Permission.OwnPin,
        Permission.OwnSessions,
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
