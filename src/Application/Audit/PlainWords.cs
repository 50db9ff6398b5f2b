using System.Text.RegularExpressions;

namespace MamaCare.Application.Audit;

/// <summary>What was done, as the person it was done about would say it.</summary>
internal static partial class PlainWords
{
    /// <summary>By the name of the use case; every one that files an entry under a patient stands here.</summary>
    private static readonly Dictionary<string, string> Words = new()
    {
        ["BreakGlass"] = "Opened your record in an emergency",
        ["GetPatient"] = "Opened your record",
        ["GetContactDetails"] = "Looked up how to reach you",
        ["ChangeContactDetails"] = "Changed how to reach you",
        ["ListMyPatients"] = "Saw you in a list of patients",
        ["RegisterPatient"] = "Opened a record for you",
        ["RegisterOneself"] = "Opened a record for yourself",
        ["patient.possible-duplicate"] = "Saw your name when somebody like you was registered",
        ["ListPregnancies"] = "Looked at your pregnancies",
        ["GetPregnancy"] = "Looked at a pregnancy",
        ["RegisterPregnancy"] = "Registered a pregnancy",
        ["RedatePregnancy"] = "Corrected the dates of a pregnancy",
        ["RecordContact"] = "Recorded a visit",
        ["CloseWithOutcome"] = "Recorded how a pregnancy ended",
        ["MakeSharingCode"] = "Made a code to share the record",
        ["RedeemSharingCode"] = "Used the code you gave",
        ["ListSharingCodes"] = "Looked at the codes made so far",
        ["RevokeSharingCode"] = "Took a code back",
        ["ListAccess"] = "Looked at who has access",
        ["RevokeAccess"] = "Ended somebody's access",
        ["ReadAccessLog"] = "Looked at who opened the record",
        ["GetConsents"] = "Looked at what you allow",
        ["ChangeConsents"] = "Changed what you allow",
        ["ListConsentHistory"] = "Looked at what you allowed so far",
        ["ExportRecord"] = "Took a copy of the whole record",
        ["CloseAccount"] = "Closed your account",
        ["ConfirmAddress"] = "Confirmed that your e-mail address is yours",
        ["ReopenAccount"] = "Opened your account again",
        ["MergePatients"] = "Made two records of yours into one",
        ["UndoMerge"] = "Parted two records again",
        ["ChangeProfile"] = "Changed your profile",
        ["ListMeasurements"] = "Looked at your measurements",
        ["RecordMeasurement"] = "Recorded a measurement",
        ["ListMedicalRecords"] = "Looked at your medical record",
        ["GetMedicalRecord"] = "Looked at an entry of your medical record",
        ["WriteMedicalRecord"] = "Wrote into your medical record",
        ["CorrectMedicalRecord"] = "Corrected an entry of your medical record",
        ["WithdrawMedicalRecord"] = "Took an entry of your medical record back",
        ["ListBirthRecords"] = "Looked at the births on your record",
        ["GetBirthRecord"] = "Looked at the record of a birth",
        ["WriteBirthRecord"] = "Recorded a birth",
        ["CorrectBirthRecord"] = "Corrected the record of a birth",
        ["WithdrawBirthRecord"] = "Took the record of a birth back",
        ["SignInPatient"] = "Signed in",
        ["VerifyRecoveryToken"] = "Used a link to get a new PIN",
        ["CancelReminder"] = "Called a reminder off",
        ["RetryReminder"] = "Sent a reminder again",
        ["SearchAudit"] = "Looked at who opened your record",
        ["ListReminders"] = "Looked at your reminders",
        ["GetReminder"] = "Looked at a reminder",
    };

    public static bool Has(string action) => Words.ContainsKey(action);

    /// <summary>Entries outlive use cases; for one that is gone its name must do: <c>WriteLetter</c> is "Write letter".</summary>
    public static string For(string action) => Words.GetValueOrDefault(action) ?? Spaced(action);

    private static string Spaced(string action)
    {
        var words = Capital().Replace(action, match => $" {match.Value.ToLowerInvariant()}").TrimStart();
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
