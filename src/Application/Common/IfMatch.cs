using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MamaCare.Domain.Common;

namespace MamaCare.Application.Common;

/// <summary>The versions from which a change may be made, as its sender read them; a command carries it beside what changes.</summary>
/// <remarks>
/// Written like HTTP's If-Match: <c>"7"</c>, several with commas, or <c>*</c> for whichever is there. Whatever follows a dot belongs to
/// caches, not to the version: <c>"7.9f3c"</c> is version 7. A weak tag, or one that is not ours, is no version of anything.
/// </remarks>
public sealed class IfMatch : IParsable<IfMatch>
{
    /// <summary>Bounds the work a stranger can ask for.</summary>
    private const int LongestText = 1000;

    /// <summary>Null: whichever is there.</summary>
    private readonly IReadOnlyCollection<int>? _versions;

    private IfMatch(IReadOnlyCollection<int>? versions) => _versions = versions;

    public static IfMatch Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var read) ? read : throw new FormatException("These are no entity tags.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out IfMatch result)
    {
        result = s?.Trim() == "*" ? new IfMatch(null) : null;
        if (result is not null) return true;
        if (s is null || s.Length > LongestText) return false;

        var tags = s.Split(',', StringSplitOptions.TrimEntries);
        if (!Array.TrueForAll(tags, IsTag)) return false;

        result = new IfMatch([.. tags.Select(VersionIn).OfType<int>()]);
        return true;
    }

    internal bool Admits(int version) => _versions is null || _versions.Contains(version);

    private static bool IsTag(string text)
    {
        var opaque = text.StartsWith("W/", StringComparison.Ordinal) ? text[2..] : text;
        return opaque is ['"', .. var inner, '"'] && !inner.Contains('"', StringComparison.Ordinal);
    }

    private static int? VersionIn(string tag) =>
        tag[0] == '"' && int.TryParse(tag[1..^1].Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;
}

public static class StaleChanges
{
    /// <summary>The refusal of a change that <see cref="IsStaleFor"/>.</summary>
    public static readonly Error Stale = Error.Stale(
        "version.stale", "Somebody changed this after you read it. Read it again and repeat your change.");

    /// <summary>Whether the sender read another version than the one that is there; never so where the sender did not say.</summary>
    /// <remarks>Asked of the aggregate that was loaded to be changed; a change between that and the save is a conflict.</remarks>
    public static bool IsStaleFor([NotNullWhen(true)] this IfMatch? read, IVersioned present) =>
        read?.Admits(present.Version) == false;
}
