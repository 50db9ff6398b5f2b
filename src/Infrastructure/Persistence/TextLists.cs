using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MamaCare.Infrastructure.Persistence;

/// <summary>A short list of texts in one column, as a JSON array.</summary>
internal static class TextLists
{
    public static ComplexTypePropertyBuilder<IReadOnlyList<string>> IsListAsJson(
        this ComplexTypePropertyBuilder<IReadOnlyList<string>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
        text => JsonSerializer.Deserialize<List<string>>(text, JsonSerializerOptions.Default)!,
        new ValueComparer<IReadOnlyList<string>>(
            (one, other) => one!.SequenceEqual(other!), list => list.Count, list => list.ToList()));
}
