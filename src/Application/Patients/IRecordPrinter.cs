using System.Text.Json.Nodes;

namespace MamaCare.Application.Patients;

/// <summary>Puts the copy of a record on paper.</summary>
public interface IRecordPrinter
{
    /// <param name="record">The copy as it goes out as JSON.</param>
    /// <returns>A PDF file; null where the machine has no font to write with.</returns>
    byte[]? Print(JsonObject record);
}
