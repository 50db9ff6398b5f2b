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

        var rows = new List<ListedFacility>();
        var rejected = new List<RejectedRow>();
        foreach (var row in table.Rows)
        {
            var (line, fields) = ((int)row.Line, row.Fields.Count);
            if (fields == table.Header.Count) rows.Add(format.Read(line, name => Field(row, name)));
            else rejected.Add(new RejectedRow(line, table.Header[0], $"The row has {fields} fields, the header {table.Header.Count}."));
        }

        return new FacilityList(format.Source, format.Columns, rows, rejected);

        string Field(TableRow row, string name) => columns.TryGetValue(name, out var index) ? row.Fields[index] : "";
    }

    private static string Describe(IFacilityListFormat format) =>
        $"The {format.Source.InColumn()} list has the columns {string.Join(", ", format.Required)}.";
}
