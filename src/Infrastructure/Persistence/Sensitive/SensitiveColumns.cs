using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MamaCare.Infrastructure.Persistence.Sensitive;

/// <summary>Which columns are encrypted. They cannot be compared or sorted in a query; see <see cref="Lookups"/>.</summary>
internal static class SensitiveColumns
{
    private const string Annotation = "MamaCare:Sensitive";

    public static PropertyBuilder<T> IsSensitive<T>(this PropertyBuilder<T> property)
    {
        property.Metadata.SetAnnotation(Annotation, true);
        return property;
    }

    public static ComplexTypePropertyBuilder<T> IsSensitive<T>(this ComplexTypePropertyBuilder<T> property)
    {
        property.Metadata.SetAnnotation(Annotation, true);
        return property;
    }

    public static IEnumerable<IReadOnlyProperty> SensitiveProperties(this IReadOnlyTypeBase type) =>
        type.GetProperties().Where(p => p.FindAnnotation(Annotation) is not null)
            .Concat(type.GetComplexProperties().SelectMany(p => p.ComplexType.SensitiveProperties()));

    public static IEnumerable<PropertyEntry> SensitiveProperties(this EntityEntry row) =>
        SensitiveAmong(row.Properties, row.ComplexProperties);

    private static IEnumerable<PropertyEntry> SensitiveAmong(
        IEnumerable<PropertyEntry> properties, IEnumerable<ComplexPropertyEntry> parts) =>
        properties.Where(p => p.Metadata.FindAnnotation(Annotation) is not null)
            .Concat(parts.SelectMany(part => SensitiveAmong(part.Properties, part.ComplexProperties)));

    /// <summary>Puts the cipher behind whatever already turns the property into text.</summary>
    public static void Encrypt(this ModelBuilder model, ColumnCipher cipher)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.SensitiveProperties().Cast<IMutableProperty>())
            {
                var column = $"{entity.GetTableName()}.{property.GetColumnName()}";
                var encrypting = new ValueConverter<string, string>(
                    text => cipher.Encrypt(text, column), stored => cipher.Decrypt(stored, column));
                property.SetValueConverter(property.GetValueConverter() is { } inner ? inner.ComposeWith(encrypting) : encrypting);
                property.SetMaxLength(null);
            }
        }
    }
}
