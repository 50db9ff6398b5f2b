using System.Reflection;
using FluentAssertions;
using MamaCare.Domain.Identity;
using Xunit;

namespace MamaCare.UnitTests.Identity;

public sealed class TryLimitTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 15)]
    [InlineData(6, 0)]
    [InlineData(10, 30)]
    [InlineData(15, 60)]
    [InlineData(35, 960)]
    [InlineData(40, 1440)]
    [InlineData(5_000_000, 1440)]
    public void Every_fifth_wrong_try_locks_for_twice_as_long_up_to_a_day(int failures, int minutes) =>
        TryLimit.Account.LockAfter(failures).Should().Be(TimeSpan.FromMinutes(minutes));

    [Theory]
    [InlineData(19, 0)]
    [InlineData(20, 1)]
    [InlineData(40, 2)]
    [InlineData(80, 8)]
    [InlineData(100, 15)]
    [InlineData(140, 15)]
    public void An_address_stands_more_and_opens_sooner(int failures, int minutes) =>
        TryLimit.Address.LockAfter(failures).Should().Be(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void No_count_is_forgotten_before_its_longest_lock_has_ended()
    {
        var limits = typeof(TryLimit).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null)).OfType<TryLimit>().Append(TryLimit.PerHour(60)).ToList();

        limits.Should().HaveCountGreaterThan(4).And.OnlyContain(limit => limit.ForgottenAfter >= limit.LongestLock);
    }
}
