using System.Text.Json;
using FluentValidation;

namespace MamaCare.Application.Common.Validation;

/// <summary>Error messages name fields as clients write them: snake_case, nested with dots.</summary>
internal static class FieldNames
{
    public static void Use()
    {
        ValidatorOptions.Global.PropertyNameResolver = (_, member, _) =>
            member is null ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name);
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) =>
            member is null ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name);
    }
}
