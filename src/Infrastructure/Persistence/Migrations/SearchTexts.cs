using MamaCare.Domain.Common;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MamaCare.Infrastructure.Persistence.Migrations;

internal static class SearchTexts
{
    private static readonly string[] Tables = ["patients", "practitioners", "hospitals", "pharmacies"];

    /// <summary>Searches are in plain letters now; what was written down before is rewritten for them.</summary>
    public static void MakePlain(this MigrationBuilder migration)
    {
        var plain = PlainLetters.All.Aggregate("search_text", (sql, letter) => $"replace({sql}, '{letter.Key}', '{letter.Value}')");
        foreach (var table in Tables)
            migration.Sql($"update {table} set search_text = {plain} where octet_length(search_text) > length(search_text)");
    }
}
