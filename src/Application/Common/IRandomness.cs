namespace MamaCare.Application.Common;

/// <summary>Unpredictable values, from the operating system's generator.</summary>
public interface IRandomness
{
    /// <summary>Decimal digits, each equally likely, leading zeros kept.</summary>
    string Digits(int count);

    /// <summary>Letters and digits that are not mistaken for each other, for a person to type once.</summary>
    string Password(int length);

    /// <summary>A lower-case hexadecimal token of that many bytes.</summary>
    string Token(int bytes);
}
