using System.Security.Cryptography;
using FluentAssertions;
using MamaCare.Infrastructure.Common;
using MamaCare.Infrastructure.Persistence.Engines;
using MamaCare.Infrastructure.Persistence.Sensitive;
using Microsoft.Extensions.Options;
using Xunit;

namespace MamaCare.UnitTests.Persistence;

public sealed class ColumnCipherTests
{
    private const string Old = "the key of last year, which has to be read";
    private const string New = "the key of this year, which is used to write";

    [Fact]
    public void Reads_what_it_wrote_and_never_writes_the_same_twice()
    {
        var cipher = With(New);

        var (one, other) = (cipher.Encrypt("Ɛmi +232 76", "patients.phone"), cipher.Encrypt("Ɛmi +232 76", "patients.phone"));

        one.Should().NotBe(other).And.StartWith(cipher.Current.Encrypted);
        cipher.Decrypt(one, "patients.phone").Should().Be("Ɛmi +232 76");
        cipher.Decrypt(other, "patients.phone").Should().Be("Ɛmi +232 76");
        cipher.Decrypt(cipher.Encrypt("", "patients.phone"), "patients.phone").Should().BeEmpty();
    }

    [Fact]
    public void Reads_what_was_there_before_it() => With(New).Decrypt("+23276123456", "patients.phone").Should().Be("+23276123456");

    [Fact]
    public void Reads_under_a_former_key_and_writes_under_the_new_one()
    {
        var (before, after) = (With(Old), With(New, Old));

        after.Decrypt(before.Encrypt("O+", "patients.notes"), "patients.notes").Should().Be("O+");
        before.Invoking(b => b.Decrypt(after.Encrypt("O+", "patients.notes"), "patients.notes")).Should().Throw<CryptographicException>();
        after.HashesOf("O+", "patients.notes").Should().Contain(before.Hash("O+", "patients.notes"));
        after.Hash("O+", "patients.notes").Should().NotBe(before.Hash("O+", "patients.notes")).And.HaveLength(ColumnCipher.HashLength);
    }

    [Fact]
    public void Refuses_what_was_moved_to_another_column_or_changed()
    {
        var cipher = With(New);
        var stored = cipher.Encrypt("positive", "results.value");
        var changed = stored[..^6] + (stored[^6] is 'A' ? 'B' : 'A') + stored[^5..];

        cipher.Invoking(c => c.Decrypt(stored, "patients.phone")).Should().Throw<CryptographicException>();
        cipher.Invoking(c => c.Decrypt(changed, "results.value")).Should().Throw<CryptographicException>();
    }

    private static ColumnCipher With(string key, params string[] others) => new(
        Options.Create(new EncryptionOptions { Key = key, OtherKeys = others }), new SqliteEngine(),
        new DataFolder(Path.Combine(Path.GetTempPath(), "mamacare-cipher-tests")));
}
