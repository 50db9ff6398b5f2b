namespace MamaCare.Domain.Patients;

/// <summary>The languages messages are written in: <c>en</c> and <c>kri</c>.</summary>
public static class MessageLanguage
{
    public const string English = "en";
    public const string Krio = "kri";

    /// <summary>English for every language that we cannot write yet.</summary>
    public static string For(string? preferred) => Spelling.Fold(preferred ?? "") is "kri" or "krio" ? Krio : English;
}
