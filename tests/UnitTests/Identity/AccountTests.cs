using FluentAssertions;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Xunit;

namespace MamaCare.UnitTests.Identity;

public sealed class AccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Loses_its_tokens_when_it_moves_to_another_place()
    {
        var account = AnAdministrator();
        var before = account.TokenGeneration;

        account.PlaceAt(new HospitalId(7), null);

        account.HospitalId.Should().Be(new HospitalId(7));
        account.TokenGeneration.Should().Be(before + 1);
    }

    [Fact]
    public void Keeps_its_tokens_when_it_stays_where_it_is()
    {
        var account = AnAdministrator();
        account.PlaceAt(null, new PharmacyId(3));
        var before = account.TokenGeneration;

        account.PlaceAt(null, new PharmacyId(3));

        account.TokenGeneration.Should().Be(before);
    }

    private static Account AnAdministrator() =>
        Account.ForAdministrator("Administrator", EmailAddress.From("admin@mamacare.example").Value, "hash", Now);
}
