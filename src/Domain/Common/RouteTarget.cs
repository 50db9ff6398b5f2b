namespace MamaCare.Domain.Common;

/// <summary>Who a message about a patient goes to.</summary>
public enum RouteTarget
{
    Patient,

    /// <summary>The person she named, because she allowed it and has no address of her own.</summary>
    EmergencyContact,

    /// <summary>There is no way to write to her; her midwife's list says so.</summary>
    Nobody,
}
