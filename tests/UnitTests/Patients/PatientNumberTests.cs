using System.Globalization;
using FluentAssertions;
using MamaCare.Domain.Patients;
using Xunit;

namespace MamaCare.UnitTests.Patients;

public sealed class PatientNumberTests
{
    private static readonly Random Fixed = new(20260314);

    [Theory]
    [InlineData("572")] // the worked example of the Damm algorithm: check digit 4
    public void Computes_the_published_check_digit(string example) =>
        PatientNumber.WithCheckDigit(example.PadLeft(9, '0')).Digits.Should().EndWith("5724");

    [Fact]
    public void Accepts_the_number_of_every_example() => Reads("481 902 3372").Should().BeTrue();

    [Fact]
    public void Is_shown_in_groups_and_read_back_however_it_is_written()
    {
        var number = PatientNumber.WithCheckDigit("481902337");
        var (shown, dashed) = (number.ToString(), number.ToString().Replace(' ', '-'));

        shown.Should().Be("481 902 3372");
        foreach (var spelling in new[] { number.Digits, shown, dashed, $"  {shown} " })
            PatientNumber.From(spelling).Value.Should().Be(number);
    }

    [Fact]
    public void Notices_every_single_wrong_digit()
    {
        foreach (var digits in Numbers())
        {
            for (var place = 0; place < digits.Length; place++)
            {
                foreach (var wrong in "0123456789".Where(d => d != digits[place]))
                    Reads(digits[..place] + wrong + digits[(place + 1)..]).Should().BeFalse();
            }
        }
    }

    [Fact]
    public void Notices_every_swap_of_two_neighbours()
    {
        foreach (var digits in Numbers())
        {
            for (var place = 0; place < digits.Length - 1; place++)
            {
                if (digits[place] == digits[place + 1]) continue;
                Reads(digits[..place] + digits[place + 1] + digits[place] + digits[(place + 2)..]).Should().BeFalse();
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("572")]
    [InlineData("000000572")]
    [InlineData("00000057244")]
    [InlineData("000000572x")]
    [InlineData("٠٠٠٠٠٠٥٧٢٤")]
    public void Refuses_what_is_no_number(string text) => PatientNumber.From(text).Error!.Code.Should().Be("patient-number.not-valid");

    private static IEnumerable<string> Numbers() => Enumerable.Range(0, 100)
        .Select(_ => PatientNumber.WithCheckDigit(Fixed.Next(1_000_000_000).ToString("D9", CultureInfo.InvariantCulture)).Digits);

    private static bool Reads(string digits) => PatientNumber.From(digits).IsSuccess;
}
