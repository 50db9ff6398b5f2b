using System.Text;
using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

/// <summary>Names as they are compared and searched: letter case, marks on letters, punctuation and spacing do not count.</summary>
public static class Spelling
{
    /// <returns>
    /// Lower-case words in plain letters, parted by single spaces: <c>N'Gadie  Kamara-Bah</c> becomes <c>ngadie kamara bah</c>.
    /// </returns>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in PlainLetters.Of(text))
        {
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '\u2019' or '\u02BC') && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}
