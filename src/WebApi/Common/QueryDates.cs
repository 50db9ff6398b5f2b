using System.Globalization;
using System.Reflection;
using MamaCare.Application.Common.Validation;
using Microsoft.AspNetCore.Mvc;

namespace MamaCare.WebApi.Common;

/// <summary>A date in an address is written like one in a body; the framework would read 12/04/2026 as the fourth of December.</summary>
internal static class QueryDates
{
    public static TBuilder WithPlainDates<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.AddEndpointFilterFactory((operation, next) =>
    {
        var names = operation.MethodInfo.GetParameters()
            .Where(p => (Nullable.GetUnderlyingType(p.ParameterType) ?? p.ParameterType) == typeof(DateOnly))
            .Select(p => p.GetCustomAttribute<FromQueryAttribute>()?.Name ?? p.Name!)
            .ToArray();
        if (names.Length == 0) return next;

        return call =>
        {
            var wrong = Array.Find(names, name => call.HttpContext.Request.Query[name] is [{ Length: > 0 } text] && !IsPlain(text));
            return wrong is null
                ? next(call)
                : ValueTask.FromResult<object?>(RequestErrors.Invalid(wrong, JsonProblems.PlainDate).ToProblem());
        };
    });

    private static bool IsPlain(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
