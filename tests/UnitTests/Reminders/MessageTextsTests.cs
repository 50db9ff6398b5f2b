using FluentAssertions;
using MamaCare.Infrastructure.Reminders;
using Xunit;

namespace MamaCare.UnitTests.Reminders;

public sealed class MessageTextsTests
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["name"] = "Isatu", ["patient"] = "Isatu", ["facility"] = "Kabala Post", ["date"] = "Monday 2 March 2026",
        ["emergency"] = "117",
    };

    private readonly MessageTexts _texts = new();

    [Theory]
    [InlineData("contact_ahead")]
    [InlineData("contact_ahead_for_contact")]
    [InlineData("contact_missed")]
    [InlineData("contact_missed_for_contact")]
    [InlineData("birth_plan")]
    [InlineData("birth_plan_for_contact")]
    public void Every_reminder_names_person_and_day_in_both_languages_and_no_diagnosis(string template)
    {
        foreach (var language in new[] { "en", "kri" })
        {
            var text = _texts.Render(template, language, Values);

            (text.Subject + text.Body).Should().Contain("Monday 2 March 2026").And.Contain("Isatu").And.NotContain("{");
            (text.Subject + text.Body).ToUpperInvariant()
                .Should().NotContainAny("PREGNAN", "ANTENATAL", "BIRTH", "BABY", "HIV", "BƐLƐ", "PIKIN");
        }
    }

    [Fact]
    public void The_two_languages_differ() =>
        _texts.Render("contact_ahead", "kri", Values).Body.Should().NotBe(_texts.Render("contact_ahead", "en", Values).Body);

    [Theory]
    [InlineData("en", "Thursday 26 November 2026")]
    [InlineData("kri", "Tɔzde 26 Novɛmba 2026")]
    public void A_day_is_said_with_its_weekday(string language, string said) =>
        _texts.Day(new DateOnly(2026, 11, 26), language).Should().Be(said);
}
