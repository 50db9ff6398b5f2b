using MamaCare.Application.Common;
using MamaCare.Domain.CareDirectory;

namespace MamaCare.Application.CareDirectory;

internal static class PractitionerMessages
{
    /// <summary>The language of the licence registers.</summary>
    public const string Language = "en";

    /// <returns>What a place is told about its entry; null where there is nothing to tell.</returns>
    public static MessageText? About(this IMessageTexts texts, VerificationState state, string? reason, string name) => state switch
    {
        VerificationState.Verified => texts.Render("entry_verified", Language, new Dictionary<string, string> { ["name"] = name }),
        VerificationState.Rejected => texts.Render(
            "entry_rejected", Language, new Dictionary<string, string> { ["name"] = name, ["reason"] = reason ?? "" }),
        _ => null,
    };
}
