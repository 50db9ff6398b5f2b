using System.ComponentModel.DataAnnotations;

namespace MamaCare.Infrastructure.Persistence.Sensitive;

/// <summary>Configuration section <c>Encryption</c>.</summary>
public sealed class EncryptionOptions
{
    public const string Section = "Encryption";

    /// <summary>Characters. What encrypts and hashes is derived from them, so any text that nobody can guess will do.</summary>
    public const int ShortestKey = 32;

    /// <summary>Encrypts what is written from now on. Left out with the embedded database, one is generated into the data folder.</summary>
    [MinLength(ShortestKey, ErrorMessage = "Encryption:Key must have at least 32 characters.")]
    public string? Key { get; init; }

    /// <summary>Keys that still have to be read: the former ones, and on the way to a change the next one.</summary>
    public IReadOnlyList<string> OtherKeys { get; init; } = [];
}
