using FluentAssertions;
using MamaCare.Application.Common;
using MamaCare.Domain.Identity;
using MamaCare.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Xunit;

namespace MamaCare.UnitTests.Identity;

public sealed class SecretHasherTests : IDisposable
{
    private readonly SecretHasher _hasher = new(Options.Create(new AuthenticationOptions()));

    public void Dispose() => _hasher.Dispose();

    [Fact]
    public async Task Knows_the_secret_it_hashed_and_no_other()
    {
        var hash = (await _hasher.HashAsync("482193", default)).Value;

        (await CheckAsync(hash, "482193")).Should().Be(SecretCheck.Right);
        (await CheckAsync(hash, "482194")).Should().Be(SecretCheck.Wrong);
        (await _hasher.HashAsync("482193", default)).Value.Should().NotBe(hash, "every hash has a salt of its own");
    }

    [Fact]
    public async Task Matches_nothing_when_there_is_no_hash() =>
        (await CheckAsync(null, "no account has this secret")).Should().Be(SecretCheck.Wrong);

    [Fact]
    public async Task Asks_for_a_new_hash_when_the_old_one_was_made_with_fewer_iterations()
    {
        var old = new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }))
            .HashPassword(new object(), "482193");

        (await CheckAsync(old, "482193")).Should().Be(SecretCheck.RightRehash);
    }

    [Fact]
    public async Task Asks_to_come_back_when_too_many_wait()
    {
        using var busy = new SecretHasher(Options.Create(new AuthenticationOptions { HashesAtOnce = 1, HashesWaiting = 1 }));

        var checks = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => busy.CheckAsync(null, "482193", default)));

        checks.Count(c => c.Error == IdentityErrors.Busy).Should().Be(6, "one is at work and one waits");
    }

    [Fact]
    public async Task Makes_no_new_hash_while_all_slots_are_taken()
    {
        using var busy = new SecretHasher(Options.Create(new AuthenticationOptions { HashesAtOnce = 1, HashesWaiting = 0 }));

        using (busy.Slots.AttemptAcquire())
        {
            busy.IsBusy.Should().BeTrue();
            (await busy.HashAsync("482193", default)).Error.Should().Be(IdentityErrors.Busy);
        }

        busy.IsBusy.Should().BeFalse();
        var hash = await busy.HashAsync("482193", default);
        (await busy.CheckAsync(hash.Value, "482193", default)).Value.Should().Be(SecretCheck.Right, "the slot is free again");
    }

    private async Task<SecretCheck> CheckAsync(string? hash, string secret) => (await _hasher.CheckAsync(hash, secret, default)).Value;
}
