using MamaCare.Domain.Common;

namespace MamaCare.Application.Common.Validation;

public static class RequestErrors
{
    /// <summary>One refusal for all fields; its sentence is the first field's, because old clients show just that.</summary>
    public static Error Invalid(IEnumerable<(string Field, string Message)> messages)
    {
        var fields = messages.GroupBy(m => m.Field).ToDictionary(g => g.Key, g => g.Select(m => m.Message).Distinct().ToArray());
        var (field, texts) = fields.First();
        var namesItself = texts[0].Contains($"'{field}'", StringComparison.Ordinal);
        return Error.Invalid("request.invalid", namesItself ? texts[0] : $"{field}: {texts[0]}") with { Fields = fields };
    }

    public static Error Invalid(string field, string message) => Invalid([(field, message)]);
}
