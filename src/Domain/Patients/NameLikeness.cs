using System.Text;

namespace MamaCare.Domain.Patients;

/// <summary>How alike two names are that may be one person's, written down twice.</summary>
/// <remarks>
/// From 0 (nothing in common) to 1 (the same): the Dice coefficient of the trigrams of all words, each word with two spaces before it and
/// one after, so that the order of the words does not count and beginnings count more. Before that, spellings that sound alike are
/// folded into one: doubled letters, ph and f, c or q and k, y and i, e and i, o and u, a silent h.
/// </remarks>
public static class NameLikeness
{
    /// <summary>From here on two names count as similar.</summary>
    /// <remarks>A shared family name alone stays below (Isatu and Aminata Kamara), a letter that differs above (Isatu and Isata).</remarks>
    public const double Similar = 0.65;

    public static double Of(string one, string other)
    {
        var (left, right) = (Trigrams(one), Trigrams(other));
        if (left.Count == 0 || right.Count == 0) return 0;

        var shared = left.Keys.Sum(trigram => Math.Min(left[trigram], right.GetValueOrDefault(trigram)));
        return 2.0 * shared / (left.Values.Sum() + right.Values.Sum());
    }

    private static Dictionary<string, int> Trigrams(string name)
    {
        var counted = new Dictionary<string, int>();
        foreach (var word in Spelling.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var padded = $"  {Sound(word)} ";
            for (var i = 0; i + 3 <= padded.Length; i++)
            {
                var trigram = padded.Substring(i, 3);
                counted[trigram] = counted.GetValueOrDefault(trigram) + 1;
            }
        }

        return counted;
    }

    private static string Sound(string word)
    {
        var sound = new StringBuilder(word.Length);
        foreach (var c in word.Replace("ph", "f", StringComparison.Ordinal))
        {
            if (c is 'h' && sound.Length > 0) continue;

            var heard = c switch { 'c' or 'q' => 'k', 'y' or 'e' => 'i', 'o' => 'u', _ => c };
            if (sound.Length == 0 || sound[^1] != heard) sound.Append(heard);
        }

        return sound.ToString();
    }
}
