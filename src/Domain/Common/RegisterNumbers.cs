namespace MamaCare.Domain.Common;

/// <summary>Numbers that a register gives to people: licences, patient numbers. Written by hand, they gain spaces and dashes.</summary>
public static class RegisterNumbers
{
    /// <returns>Upper case, no spaces or dashes, so that two spellings of one number meet.</returns>
    public static string Normalise(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-')).ToUpperInvariant();
}
