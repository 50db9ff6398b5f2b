namespace MamaCare.Infrastructure.Persistence.Engines;

/// <summary>Indexes on parts of a value, which the model cannot express; the same on both engines.</summary>
internal static class FurtherIndexes
{
    /// <summary>Who was born on a day: the search for duplicates, at every registration.</summary>
    public const string Sql = "create index if not exists ix_patients_date_of_birth on patients (date_of_birth)";
}
