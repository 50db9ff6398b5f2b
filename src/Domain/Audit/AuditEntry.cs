using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;

namespace MamaCare.Domain.Audit;

/// <summary>One line of the trail: who did what, about whom, when, from where, and how it ended.</summary>
/// <remarks>Append-only; the database refuses update and delete. Holds no health data.</remarks>
public sealed class AuditEntry
{
    public const string Succeeded = "ok";
    public const string Failed = "failed";

    /// <summary>Of action and outcome.</summary>
    public const int MaxWordLength = 100;

    private AuditEntry()
    {
    } // EF Core

    public AuditEntry(
        DateTimeOffset at, AccountId? accountId, Role? role, PatientId? patientId, string action, string outcome,
        string? address, string? traceId)
    {
        At = at;
        AccountId = accountId;
        Role = role;
        PatientId = patientId;
        Action = action;
        Outcome = outcome;
        Address = address;
        TraceId = traceId;
    }

    public long Id { get; private set; }

    public DateTimeOffset At { get; private set; }

    public AccountId? AccountId { get; private set; }

    public Role? Role { get; private set; }

    public PatientId? PatientId { get; private set; }

    /// <summary>Name of the use case, e.g. <c>RegisterPregnancy</c>.</summary>
    public string Action { get; private set; } = "";

    /// <summary><see cref="Succeeded"/>, <see cref="Failed"/> (a fault of ours), or the code of the refusal.</summary>
    public string Outcome { get; private set; } = "";

    public string? Address { get; private set; }

    public string? TraceId { get; private set; }

    /// <summary>The facility for which it was done.</summary>
    public HospitalId? HospitalId { get; init; }

    /// <summary>Null where nobody is asked for one.</summary>
    public AuditReason? Reason { get; init; }

    /// <summary>The record was open in an emergency only.</summary>
    public bool BreakGlass { get; init; }
}
