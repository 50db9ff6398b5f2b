using FluentAssertions;
using MamaCare.Application.CareDirectory;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class DirectoryEditionTests
{
    private static readonly RemoveHospital.Command Removal = new(new HospitalId(1), Force: false, IfMatch: null);
    private readonly DirectoryEdition _edition = new();

    [Fact]
    public async Task Begins_anew_with_a_change()
    {
        await SendAsync(Removal, "done");

        _edition.Number.Should().Be(1);
    }

    [Fact]
    public async Task Stays_when_a_change_is_refused()
    {
        await SendAsync(Removal, CareDirectoryErrors.HospitalNotFound);

        _edition.Number.Should().Be(0);
    }

    [Fact]
    public async Task Stays_whatever_a_stranger_does()
    {
        await SendAsync(new SignInPractitioner.Command("midwife@example.org", null, "her password", null, null), "done");

        _edition.Number.Should().Be(0);
    }

    private Task<Result<string>> SendAsync<TRequest>(TRequest request, Result<string> answer)
        where TRequest : notnull =>
        new DirectoryEditionBehaviour<TRequest, Result<string>>(_edition).Handle(request, default, () => Task.FromResult(answer));
}
