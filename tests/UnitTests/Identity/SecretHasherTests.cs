using FluentAssertions;
using MamaCare.Application.Common;
using MamaCare.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Xunit;

namespace MamaCare.UnitTests.Identity;

public sealed class SecretHasherTests
{
    private readonly SecretHasher _hasher = new();

    [Fact]
    public void Knows_the_secret_it_hashed_and_no_other()
    {
        var hash = _hasher.Hash("482193");

        _hasher.Check(hash, "482193").Should().Be(SecretCheck.Right);
        _hasher.Check(hash, "482194").Should().Be(SecretCheck.Wrong);
        _hasher.Hash("482193").Should().NotBe(hash, "every hash has a salt of its own");
    }

    [Fact]
    public void Matches_nothing_when_there_is_no_hash() => _hasher.Check(null, "no account has this secret").Should().Be(SecretCheck.Wrong);

    [Fact]
    public void Asks_for_a_new_hash_when_the_old_one_was_made_with_fewer_iterations()
    {
        var old = new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }))
            .HashPassword(new object(), "482193");

        _hasher.Check(old, "482193").Should().Be(SecretCheck.RightRehash);
    }
}
