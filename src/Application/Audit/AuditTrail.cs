using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.Audit;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.Audit;

/// <summary>The audit entries of the request under way, until they are written once.</summary>
/// <remarks>
/// A command's entry is written by its own save, so both stand or fall together; what no save has committed by the end
/// (reads, refusals, faults) is written apart. A list that shows several patients leaves one entry for each.
/// </remarks>
public sealed class AuditTrail(ICurrentUser user, TimeProvider clock) : IAuditTrail
{
    private readonly HashSet<PatientId> _patients = [];
    private AccountId? _actor;
    private string? _action;
    private string? _reason;
    private bool _breakGlass;

    /// <summary>Who failed to prove herself with a PIN is not the one who then goes on without.</summary>
    public void Begin(string action) => (_action, _actor) = (action, null);

    public void Concerns(PatientId patientId) => _patients.Add(patientId);

    public void ActedAs(AccountId accountId) => _actor = accountId;

    public void Because(string reason) => _reason = reason;

    public void InEmergency() => _breakGlass = true;

    /// <summary>The entries to write now; empty when nothing is audited or they stand in the database already.</summary>
    public IReadOnlyCollection<AuditEntry> ToWrite(string outcome)
    {
        if (_action is not { } action) return [];

        var patients = _patients.Count == 0 ? [null] : _patients.Select(p => (PatientId?)p);
        var at = clock.GetUtcNow();
        return patients
            .Select(p => new AuditEntry(at, _actor ?? user.AccountId, user.Role, p, action, outcome, user.Address, user.TraceId)
            {
                HospitalId = user.HospitalId, BreakGlass = _breakGlass, Reason = _reason is null ? null : new AuditReason(_reason),
            })
            .ToList();
    }

    /// <summary>The entries are committed; until then a failing commit leaves them to be written apart.</summary>
    public void Close() => _action = null;
}
