namespace MamaCare.Application.Common;

/// <summary>The texts of messages, from template files by language.</summary>
public interface IMessageTexts
{
    /// <param name="template">File name without its ending: <c>contact_ahead</c>.</param>
    /// <param name="language"><c>en</c> or <c>kri</c>; a text that a language lacks is taken in English.</param>
    /// <param name="values">A value for every placeholder of the template.</param>
    MessageText Render(string template, string language, IReadOnlyDictionary<string, string> values);

    /// <summary>A date as people say it, with its weekday: <c>Thursday 26 November 2026</c>.</summary>
    string Day(DateOnly day, string language);

    /// <summary>A single word or phrase of the language's <c>words</c> file.</summary>
    string Word(string key, string language);
}

public sealed record MessageText(string Subject, string Body);
