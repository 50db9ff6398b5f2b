using System.Globalization;
using SkiaSharp;

namespace MamaCare.Infrastructure.Patients;

/// <summary>A4 pages that fill with lines from top to bottom. Lengths in points, 72 to the inch.</summary>
internal sealed class Paper : IDisposable
{
    private const float Width = 595;
    private const float Height = 842;
    private const float Margin = 56;
    private const float Step = 14;
    private const float Spacing = 1.35f;

    private readonly ReadableFonts _fonts;
    private readonly SKFont _plain;
    private readonly SKFont _strong;
    private readonly SKFont _heading;
    private readonly SKFont _title;
    private readonly List<List<Row>> _pages = [[]];
    private float _y = Margin;

    public Paper(ReadableFonts fonts)
    {
        _fonts = fonts;
        _plain = Letters(fonts.Regular, 10);
        _strong = Letters(fonts.Bold, 10);
        _heading = Letters(fonts.Bold, 14);
        _title = Letters(fonts.Bold, 20);
    }

    public void Title(string text) => Write(text, _title, 0);

    public void Heading(string text)
    {
        Gap();
        if (_y > Height - Margin - (4 * _heading.Size)) TurnPage(); // no heading alone at the foot of a page
        Write(text, _heading, 0);
    }

    /// <param name="depth">How deep it stands within its part, from 0.</param>
    public void Label(string text, int depth) => Write(text, _strong, depth);

    /// <inheritdoc cref="Label"/>
    public void Line(string text, int depth) => Write(text, _plain, depth);

    public void Gap() => _y += _plain.Size / 2;

    /// <returns>A PDF file, its pages numbered.</returns>
    public byte[] Finish(string title)
    {
        using var file = new MemoryStream();
        var about = SKDocumentPdfMetadata.Default;
        about.Title = title;
        using (var document = SKDocument.CreatePdf(file, about))
        using (var ink = new SKPaint())
        {
            for (var i = 0; i < _pages.Count; i++)
            {
                var canvas = document.BeginPage(Width, Height);
                foreach (var row in _pages[i]) canvas.DrawText(row.Text, row.X, row.Y, SKTextAlign.Left, row.Font, ink);
                var foot = string.Create(CultureInfo.InvariantCulture, $"Page {i + 1} of {_pages.Count}");
                canvas.DrawText(foot, Width / 2, Height - (Margin / 2), SKTextAlign.Center, _plain, ink);
                document.EndPage();
            }

            document.Close();
        }

        return file.ToArray();
    }

    public void Dispose()
    {
        foreach (var font in new[] { _plain, _strong, _heading, _title }) font.Dispose();
    }

    /// <summary>Placed to fractions of a point, as paper can.</summary>
    private static SKFont Letters(SKTypeface face, float size) => new(face, size) { Subpixel = true, Hinting = SKFontHinting.None };

    private void TurnPage()
    {
        _pages.Add([]);
        _y = Margin;
    }

    private void Write(string text, SKFont font, int depth)
    {
        var left = Margin + (depth * Step);
        foreach (var row in Rows(_fonts.Spell(text), font, Width - Margin - left))
        {
            if (_y + (font.Size * Spacing) > Height - Margin) TurnPage();
            _y += font.Size * Spacing;
            _pages[^1].Add(new Row(row, font, left, _y));
        }
    }

    private static IEnumerable<string> Rows(string text, SKFont font, float width)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var row = "";
            var words = paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.SelectMany(w => Pieces(w, font, width)))
            {
                var longer = row.Length == 0 ? word : $"{row} {word}";
                if (row.Length > 0 && font.MeasureText(longer) > width)
                {
                    yield return row;
                    longer = word;
                }

                row = longer;
            }

            yield return row;
        }
    }

    /// <summary>A word that is longer than a row is cut.</summary>
    private static IEnumerable<string> Pieces(string word, SKFont font, float width)
    {
        while (word.Length > 2 && font.MeasureText(word) > width)
        {
            var end = word.Length - 1;
            while (end > 2 && font.MeasureText(word[..end]) > width) end--;
            if (char.IsLowSurrogate(word[end])) end--;
            yield return word[..end];
            word = word[end..];
        }

        yield return word;
    }

    private sealed record Row(string Text, SKFont Font, float X, float Y);
}
