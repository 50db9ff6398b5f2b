using System.Text;

namespace MamaCare.Domain.Common;

/// <summary>Words in the letters that every phone has: <c>Zoe</c> for <c>Zoë</c>, <c>Koloma</c> for <c>Kɔlɔma</c>.</summary>
/// <remarks>
/// For the alphabets of the languages of Sierra Leone and of Europe; other letters stay. A table of our own, because .NET takes no letter
/// apart where ICU is missing, as it is on many servers.
/// </remarks>
public static class PlainLetters
{
    /// <summary>Small letters with the one or two that stand for each.</summary>
    public static IReadOnlyDictionary<char, string> All { get; } = (
        "a:àáâãäåāăąǎ b:ɓ c:çćĉċč d:ďđɖɗð e:èéêëēĕėęěǝəɛẽ g:ĝğġģǧɣ h:ĥħ i:ìíîïĩīĭįıǐ j:ĵ k:ķƙǩ l:ĺļľŀł n:ñńņňǹ ny:ɲ ng:ŋ "
        + "o:òóôõöøōŏőǒɔ r:ŕŗř s:śŝşšș t:ţťŧț u:ùúûüũūŭůűųǔʊ v:ʋ w:ŵ y:ýÿŷƴ z:źżžʒ ae:æ oe:œ ss:ß th:þ").Split(' ')
        .Select(group => group.Split(':'))
        .SelectMany(group => group[1].Select(letter => (Letter: letter, Plain: group[0]))).ToDictionary(p => p.Letter, p => p.Plain);

    public static string Of(string text)
    {
        if (text.All(char.IsAscii)) return text;

        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsCombiningMark(c)) continue;
            if (All.TryGetValue(c, out var small)) plain.Append(small);
            else if (All.TryGetValue(char.ToLowerInvariant(c), out var large)) plain.Append(Capitalised(large));
            else plain.Append(c);
        }

        return plain.ToString();
    }

    private static string Capitalised(string letters) => char.ToUpperInvariant(letters[0]) + letters[1..];

    /// <summary>An accent, tone or cedilla that follows its letter.</summary>
    private static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';
}
