namespace MamaCare.Domain.Patients;

/// <summary>A row that spoke of the closed record and speaks of the kept one since.</summary>
public sealed class MovedRow
{
    public const int MaxTableLength = 63;

    private MovedRow()
    {
    } // EF Core

    public MovedRow(string table, long row)
    {
        Table = table;
        Row = row;
    }

    public long Id { get; private set; }

    public string Table { get; private set; } = "";

    /// <summary>Its id.</summary>
    public long Row { get; private set; }
}
