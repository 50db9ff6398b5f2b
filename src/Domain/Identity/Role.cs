namespace MamaCare.Domain.Identity;

/// <summary>What an account may be; one account holds one role at one place.</summary>
public enum Role
{
    /// <summary>Ministry or system administration.</summary>
    Admin,

    /// <summary>Staff of one facility.</summary>
    Hospital,

    /// <summary>A verified practitioner: doctor, midwife, nurse, community health officer.</summary>
    Provider,

    /// <summary>Staff of one pharmacy.</summary>
    Pharmacist,

    /// <summary>A patient.</summary>
    Individual,

    /// <summary>MamaCare itself: jobs and the command line. No account holds it and no token carries it.</summary>
    System,
}
