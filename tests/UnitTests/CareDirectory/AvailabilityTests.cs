using FluentAssertions;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Identifiers;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class AvailabilityTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(AvailabilityState.Closed, 0, true)]
    [InlineData(AvailabilityState.Closed, 1439, true)]
    [InlineData(AvailabilityState.Closed, 1440, false)]
    [InlineData(AvailabilityState.Busy, 0, false)]
    [InlineData(AvailabilityState.Open, 0, false)]
    public void Closes_a_place_for_a_day_at_most(AvailabilityState state, int minutesLater, bool isClosed) =>
        Availability.Confirmed(state, null, null, null, new AccountId(7), Now).IsClosedAt(Now.AddMinutes(minutesLater))
            .Should().Be(isClosed);

    [Fact]
    public void Closes_nothing_while_nobody_has_said() => Availability.Unknown.IsClosedAt(Now).Should().BeFalse();
}
