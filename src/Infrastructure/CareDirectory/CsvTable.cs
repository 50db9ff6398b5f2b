using System.Text;
using CsvHelper;
using MamaCare.Domain.Common;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>A CSV file as header and rows, or one sentence saying why it is none.</summary>
/// <remarks>RFC 4180, comma-separated, UTF-8 with or without a byte order mark.</remarks>
internal sealed class CsvTable
{
    // Refuses bytes that are not UTF-8 instead of quietly replacing them.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Bounds the work and the answer; a country has a few thousand places of care.</summary>
    private const int MaxRows = 50_000;

    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        HasHeader = false,
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
    };

    private CsvTable(IReadOnlyList<string> header, IReadOnlyList<TableRow> rows) => (Header, Rows) = (header, rows);

    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    /// <returns><c>import.not-readable</c> for anything that is no CSV file.</returns>
    public static Result<CsvTable> Read(byte[] content)
    {
        string text;
        try
        {
            text = Utf8.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return NotReadable("The file is not text in UTF-8. Save it as CSV UTF-8 and try again.");
        }

        if (text.Contains('\0', StringComparison.Ordinal)) return NotReadable("The file holds NUL bytes; it is not a CSV file.");

        var rows = new List<TableRow>();
        try
        {
            using var csv = CsvReader.FromText(text, Options);
            while (csv.Read())
            {
                if (rows.Count > MaxRows) return NotReadable($"The file has more than {MaxRows} rows.");
                rows.Add(new TableRow(csv.LineNumber, Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim()).ToArray()));
            }
        }
        catch (CsvFormatException broken)
        {
            return NotReadable($"A quotation mark is misplaced or never closed in the record that begins in line {broken.LineNumber}.");
        }

        if (rows.Count == 0) return NotReadable("The file is empty.");
        return new CsvTable(rows[0].Fields, rows[1..]);
    }

    public static Error NotReadable(string why) => Error.Invalid("import.not-readable", why);
}
