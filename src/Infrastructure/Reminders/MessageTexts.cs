using System.Globalization;
using System.Text.RegularExpressions;
using MamaCare.Application.Common;
using MamaCare.Infrastructure.Common;

namespace MamaCare.Infrastructure.Reminders;

/// <summary>The template files built into the server: <c>Templates/{language}/{template}.txt</c>, first line <c>Subject: …</c>.</summary>
/// <remarks>Checked when the server starts: a text that lacks its subject, or names a placeholder nobody fills, stops the start.</remarks>
internal sealed partial class MessageTexts : IMessageTexts
{
    private const string Folder = "templates/";
    private const string Words = "words";
    private const string Fallback = "en";

    private static readonly HashSet<string> Placeholders =
    [
        "name", "patient", "facility", "date", "emergency", "pin", "reason", "email", "licence", "professional", "time", "number", "link",
        "code",
    ];

    private readonly Dictionary<(string Language, string Template), MessageText> _texts = [];
    private readonly Dictionary<(string Language, string Key), string> _words = [];

    public MessageTexts()
    {
        var assembly = typeof(MessageTexts).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var parts = resource[Folder.Length..].Replace('\\', '/').Split('/');
            Add(parts[0], Path.GetFileNameWithoutExtension(parts[1]), reader.ReadToEnd());
        }
    }

    public MessageText Render(string template, string language, IReadOnlyDictionary<string, string> values)
    {
        var text = _texts.GetValueOrDefault((language, template)) ?? _texts[(Fallback, template)];
        return new MessageText(Fill(text.Subject, values), Fill(text.Body, values));
    }

    public string Day(DateOnly day, string language)
    {
        var weekday = Word(day.DayOfWeek.ToString(), language);
        var month = Word(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month), language);
        return string.Create(CultureInfo.InvariantCulture, $"{weekday} {day.Day} {month} {day.Year}");
    }

    public string Word(string key, string language) =>
        _words.GetValueOrDefault((language, key)) ?? _words.GetValueOrDefault((Fallback, key), key);

    private void Add(string language, string template, string content)
    {
        if (template == Words)
        {
            foreach (var line in content.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                _words[(language, line.Split('=')[0].Trim())] = line.Split('=')[1].Trim();
            return;
        }

        var (first, rest) = content.Split('\n', 2) is [var subject, var body] ? (subject, body) : ("", "");
        if (!first.StartsWith("Subject: ", StringComparison.Ordinal))
            throw new StartUpException($"The template {language}/{template} does not begin with its subject.");
        if (Placeholder().Matches(content).FirstOrDefault(m => !Placeholders.Contains(m.Groups[1].Value)) is { } unknown)
            throw new StartUpException($"The template {language}/{template} names {unknown.Value}, which nobody fills.");
        _texts[(language, template)] = new MessageText(first["Subject: ".Length..].Trim(), rest.Trim());
    }

    private static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Placeholder().Replace(text, match => values[match.Groups[1].Value]);

    [GeneratedRegex(@"\{([a-z_]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
