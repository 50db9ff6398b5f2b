using FluentAssertions;
using MamaCare.Application.CareDirectory;
using MamaCare.Infrastructure.Common;
using Microsoft.Extensions.Options;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

public sealed class ApplicationTests
{
    private static readonly PhoneNumberReader Phones = new(Options.Create(new PhoneOptions()));

    private static readonly PractitionerForm Mariama = new()
    {
        Name = "Mariama Sesay", Email = "mariama@example.org", Phone = "076 123456", LicenseNumber = "NMB-20417",
        ProfessionalType = "midwife", Specialization = "Midwifery", HospitalAffiliation = "Bo Government Hospital",
    };

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("https://example.org/mariama", true)]
    [InlineData(" HTTP://example.org ", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("ftp://example.org", false)]
    [InlineData("//example.org", false)]
    [InlineData("example.org", false)]
    public void A_website_is_one_that_a_page_may_link_to(string? website, bool allowed) =>
        IsValid(Mariama with { Website = website }).Should().Be(allowed);

    [Theory]
    [InlineData("Mariama Sesay", true)]
    [InlineData("Mariama\u202E yaseS", false)]
    [InlineData("Mariama\nSesay", false)]
    public void A_name_reads_as_it_was_typed(string name, bool allowed) => IsValid(Mariama with { Name = name }).Should().Be(allowed);

    private static bool IsValid(PractitionerForm application) =>
        new RegisterPractitioner.Validator(Phones).Validate(new RegisterPractitioner.Command(application, null)).IsValid;
}
