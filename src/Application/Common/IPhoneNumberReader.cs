using MamaCare.Domain.Common;

namespace MamaCare.Application.Common;

/// <summary>Reads a phone number as people write it: 076 123456, 23276123456, +232 76-123-456, or another country's.</summary>
public interface IPhoneNumberReader
{
    /// <returns><c>phone.not-valid</c> when no country would dial it.</returns>
    Result<PhoneNumber> Read(string text);
}
