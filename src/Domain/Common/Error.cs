namespace MamaCare.Domain.Common;

/// <summary>Why a request was refused, in a form a client can act on.</summary>
/// <param name="Code">Stable, dotted, machine-readable: <c>pregnancy.already-active</c>. Part of the public API.</param>
/// <param name="Message">One sentence for a person. Never holds a name, a phone number or any other health data.</param>
/// <param name="Kind">The family of the refusal; WebApi turns it into an HTTP status, the domain never names one.</param>
public sealed record Error(string Code, string Message, ErrorKind Kind)
{
    /// <summary>Messages by field name (snake_case, dotted for nested values); empty unless <see cref="Kind"/> is Invalid.</summary>
    public IReadOnlyDictionary<string, string[]> Fields { get; init; } = new Dictionary<string, string[]>();

    /// <summary>When it is worth trying again; null when nobody can say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What a client shows beside the sentence, by JSON name. For the answer only: it may speak of people.</summary>
    public IReadOnlyDictionary<string, object> Details { get; init; } = new Dictionary<string, object>();

    public static Error Invalid(string code, string message) => new(code, message, ErrorKind.Invalid);

    public static Error Unauthenticated(string code, string message) => new(code, message, ErrorKind.Unauthenticated);

    public static Error Forbidden(string code, string message) => new(code, message, ErrorKind.Forbidden);

    public static Error NotFound(string code, string message) => new(code, message, ErrorKind.NotFound);

    public static Error Conflict(string code, string message) => new(code, message, ErrorKind.Conflict);

    public static Error Stale(string code, string message) => new(code, message, ErrorKind.Stale);

    public static Error Gone(string code, string message) => new(code, message, ErrorKind.Gone);

    public static Error Locked(string code, string message) => new(code, message, ErrorKind.Locked);

    public static Error TooMany(string code, string message) => new(code, message, ErrorKind.TooMany);

    public static Error Unavailable(string code, string message) => new(code, message, ErrorKind.Unavailable);

    /// <summary>The same refusal, and when it is worth trying again.</summary>
    public Error After(TimeSpan wait) => this with { RetryAfter = wait };

    /// <summary>The same refusal, pinned to the field that caused it.</summary>
    public Error At(string field) => this with { Fields = new Dictionary<string, string[]> { [field] = [Message] } };
}
