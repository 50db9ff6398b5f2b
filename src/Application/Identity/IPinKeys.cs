namespace MamaCare.Application.Identity;

/// <summary>Finds an account by its PIN alone, where a deployment has switched that on; new PINs are unique then.</summary>
public interface IPinKeys
{
    /// <summary>Off unless <c>Authentication:PinOnlyAccess</c> says otherwise: six digits name nobody safely.</summary>
    bool IsOn { get; }

    /// <summary>Wrong tries an hour, by whomever, after which every PIN needs an identifier.</summary>
    int WrongTriesPerHour { get; }

    /// <returns>A keyed hash of the PIN; null when off.</returns>
    string? KeyOf(string pin);
}
