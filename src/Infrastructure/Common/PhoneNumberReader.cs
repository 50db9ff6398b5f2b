using MamaCare.Application.Common;
using MamaCare.Domain.Common;
using Microsoft.Extensions.Options;
using PhoneNumbers;
using PhoneNumber = MamaCare.Domain.Common.PhoneNumber;

namespace MamaCare.Infrastructure.Common;

/// <summary>Sierra Leone's numbers in any usual spelling, other countries' with their code. Source: libphonenumber's metadata.</summary>
internal sealed class PhoneNumberReader(IOptions<PhoneOptions> options) : IPhoneNumberReader
{
    private const string HomeRegion = "SL";
    private const int HomeCode = 232;

    private static readonly PhoneNumberUtil Metadata = PhoneNumberUtil.GetInstance();

    private readonly HashSet<ulong> _mobilePrefixes = options.Value.MobilePrefixes
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(ulong.Parse)
        .ToHashSet();

    public Result<PhoneNumber> Read(string text)
    {
        // The metadata would take letters for the keys they stand on, and drop an extension.
        if (text.Any(char.IsLetter)) return ContactErrors.PhoneNotValid;

        try
        {
            var number = Metadata.Parse(text, HomeRegion);
            return Metadata.IsValidNumber(number) || IsNewMobile(number)
                ? PhoneNumber.FromE164(Metadata.Format(number, PhoneNumberFormat.E164))
                : ContactErrors.PhoneNotValid;
        }
        catch (NumberParseException)
        {
            return ContactErrors.PhoneNotValid;
        }
    }

    /// <summary>Eight digits that begin with a prefix from the configuration.</summary>
    private bool IsNewMobile(PhoneNumbers.PhoneNumber number) =>
        number.CountryCode == HomeCode
        && number.NationalNumber is >= 10_000_000 and <= 99_999_999
        && _mobilePrefixes.Contains(number.NationalNumber / 1_000_000);
}
