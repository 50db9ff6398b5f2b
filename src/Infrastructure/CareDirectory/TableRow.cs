namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>One record of a CSV file; its fields are trimmed.</summary>
/// <param name="Line">Where the row begins in the file; the header is line 1.</param>
internal sealed record TableRow(long Line, IReadOnlyList<string> Fields);
