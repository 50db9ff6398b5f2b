using System.Text;
using SkiaSharp;

namespace MamaCare.Infrastructure.Patients;

/// <summary>The letters for print: an installed font, one that can write Krio before one that cannot.</summary>
internal sealed class ReadableFonts
{
    private const string Krio = "ɛɔŋƐƆŊ";

    /// <summary>Regular and bold, the first that is found.</summary>
    private static readonly (string Regular, string Bold)[] Known =
    [
        ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
        ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
        ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
        ("Arial.ttf", "Arial Bold.ttf"),
        ("arial.ttf", "arialbd.ttf"),
    ];

    private static readonly Lazy<ReadableFonts?> OfThisMachine = new(() => In(
    [
        "/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts",
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ]));

    private ReadableFonts(SKTypeface regular, SKTypeface bold)
    {
        (Regular, Bold) = (regular, bold);
        WritesKrio = Has(regular) && Has(bold);
    }

    /// <summary>In the usual folders of Linux, macOS and Windows; null where there is none.</summary>
    public static ReadableFonts? Installed => OfThisMachine.Value;

    public SKTypeface Regular { get; }

    public SKTypeface Bold { get; }

    public bool WritesKrio { get; }

    /// <param name="folders">Where fonts are installed; what does not exist is passed over.</param>
    public static ReadableFonts? In(IEnumerable<string> folders)
    {
        var files = folders.Where(Directory.Exists).SelectMany(FontsIn).ToLookup(file => Path.GetFileName(file));
        var pairs =
            from font in Known
            from file in files[font.Regular]
            let regular = SKTypeface.FromFile(file)
            let bold = SKTypeface.FromFile(Path.Combine(Path.GetDirectoryName(file)!, font.Bold))
            where regular is not null && bold is not null
            select new ReadableFonts(regular, bold);

        ReadableFonts? first = null;
        foreach (var pair in pairs)
        {
            if (pair.WritesKrio) return pair;
            first ??= pair;
        }

        return first;
    }

    /// <summary>The text as this font can write it: ɛ and ɔ by their ASCII spelling where it must be.</summary>
    public string Spell(string text) => WritesKrio ? text : InAscii(text);

    internal static string InAscii(string text) => new StringBuilder(text)
        .Replace('ɛ', 'e').Replace('Ɛ', 'E').Replace('ɔ', 'o').Replace('Ɔ', 'O').Replace("ŋ", "ng").Replace("Ŋ", "Ng").ToString();

    private static IEnumerable<string> FontsIn(string folder) => Directory.EnumerateFiles(
        folder, "*.ttf", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true });

    private static bool Has(SKTypeface face)
    {
        using var font = new SKFont(face);
        return font.ContainsGlyphs(Krio);
    }
}
