using MamaCare.Application.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Infrastructure.Persistence;

namespace MamaCare.Infrastructure.CareDirectory;

internal sealed class FacilityListReader : IFacilityListReader
{
    private static readonly IFacilityListFormat[] Formats = [new WhoList2019(), new OsmList2020()];

    public Result<FacilityList> Read(byte[] content)
    {
        var read = CsvTable.Read(content);
        if (!read.IsSuccess) return read.Error;

        var table = read.Value;
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < table.Header.Count; i++) columns.TryAdd(table.Header[i], i);

        var format = Array.Find(Formats, f => f.Required.All(columns.ContainsKey));
        if (format is null) return CsvTable.NotReadable($"The header is of no list we know. {string.Join(" ", Formats.Select(Describe))}");

        // A file that broke off, or was cut by a careless hand: what else in it is whole, nobody knows.
        if (table.Rows.FirstOrDefault(row => row.Fields.Count != table.Header.Count) is { } torn)
        {
            return CsvTable.NotReadable(
                $"The file is damaged: line {torn.Line} has {torn.Fields.Count} fields, the header has {table.Header.Count}. "
                + "Nothing was imported.");
        }

        var rows = table.Rows.Select(row => format.Read((int)row.Line, name => Field(row, name))).ToList();
        return new FacilityList(format.Source, format.Columns, rows);

        string Field(TableRow row, string name) => columns.TryGetValue(name, out var index) ? row.Fields[index] : "";
    }

    private static string Describe(IFacilityListFormat format) =>
        $"The {format.Source.InColumn()} list has the columns {string.Join(", ", format.Required)}.";
}
