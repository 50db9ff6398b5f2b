using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace MamaCare.IntegrationTests.Patients;

/// <summary>What somebody who searches or copies finds on the pages of a PDF file that Skia wrote, one row a line.</summary>
internal sealed partial class PrintedPages
{
    /// <summary>By number; one character a byte.</summary>
    private readonly Dictionary<int, string> _objects;

    private PrintedPages(byte[] file) => _objects = Things().Matches(Encoding.Latin1.GetString(file))
        .ToDictionary(thing => Number(thing.Groups[1]), thing => thing.Groups[2].Value);

    public static IReadOnlyList<string> Of(byte[] file)
    {
        var pages = new PrintedPages(file);
        return pages._objects.Where(o => o.Value.StartsWith("<</Type /Page\n", StringComparison.Ordinal))
            .OrderBy(o => o.Key).Select(o => pages.TextOf(o.Value)).ToList();
    }

    private string TextOf(string page)
    {
        var text = new StringBuilder();
        var letters = new Dictionary<int, string>();
        foreach (Match step in Steps().Matches(Unpacked(Number(Reference("Contents").Match(page).Groups[1]))))
        {
            if (step.Groups["font"].Success) letters = LettersOf(Number(step.Groups["font"]));
            else if (step.Groups["glyphs"].Success) text.Append(Read(step.Groups["glyphs"].Value, letters));
            else text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Two bytes a glyph, in hexadecimal.</summary>
    private static string Read(string glyphs, Dictionary<int, string> letters) => string.Concat(
        glyphs.Chunk(4).Select(glyph => letters.GetValueOrDefault(Code(glyph), "?")));

    /// <summary>By the table <c>glyph letter</c>, or <c>first last letter-of-the-first</c>.</summary>
    private Dictionary<int, string> LettersOf(int font)
    {
        var table = Unpacked(Number(Reference("ToUnicode").Match(_objects[font]).Groups[1]));
        var letters = new Dictionary<int, string>();
        foreach (Match row in Rows().Matches(table[table.IndexOf("endcodespacerange", StringComparison.Ordinal)..]))
        {
            var codes = row.Groups[1].Captures.Select(code => Code(code.Value)).ToList();
            for (var glyph = codes[0]; glyph <= codes[^2]; glyph++) letters[glyph] = char.ConvertFromUtf32(codes[^1] + glyph - codes[0]);
        }

        return letters;
    }

    private string Unpacked(int thing)
    {
        var packed = Stream().Match(_objects[thing]).Groups[1].Value;
        using var unpacking = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(packed)), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacking, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static Regex Reference(string name) => new($@"/{name} (\d+) 0 R");

    private static int Code(ReadOnlySpan<char> hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+) 0 obj\n(.*?)\nendobj", RegexOptions.Singleline)]
    private static partial Regex Things();

    [GeneratedRegex(@"stream\r?\n(.*)\r?\nendstream", RegexOptions.Singleline)]
    private static partial Regex Stream();

    [GeneratedRegex(@"/F(?<font>\d+) \S+ Tf|<(?<glyphs>[0-9A-F]+)> Tj|\bET\b")]
    private static partial Regex Steps();

    [GeneratedRegex("^(?:<([0-9A-F]{4})> ?){2,3}$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
