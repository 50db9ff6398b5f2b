using System.Text.Json;
using System.Text.RegularExpressions;
using FluentValidation;

namespace MamaCare.Application.Common.Validation;

/// <summary>How clients write the name of a field, in what they send and read and in what is said of it: snake_case.</summary>
public static partial class FieldNames
{
    /// <returns><c>is_24_hours</c> for <c>Is24Hours</c>, which the policy of the framework would write is24_hours.</returns>
    public static string Of(string name) => BeforeNumber().Replace(JsonNamingPolicy.SnakeCaseLower.ConvertName(name), "_");

    internal static void Use()
    {
        ValidatorOptions.Global.PropertyNameResolver = (_, member, _) => member is null ? null : Of(member.Name);
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => member is null ? null : Of(member.Name);
    }

    [GeneratedRegex("(?<=[a-z])(?=[0-9])")]
    private static partial Regex BeforeNumber();
}
