using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MamaCare.Application.Patients;

namespace MamaCare.Infrastructure.Patients;

/// <summary>Prints whatever the copy holds, part by part, so that a new part needs nothing here.</summary>
internal sealed class RecordPrinter : IRecordPrinter
{
    private const string Title = "My MamaCare record";

    public byte[]? Print(JsonObject record)
    {
        if (ReadableFonts.Installed is not { } fonts) return null;

        using var paper = new Paper(fonts);
        paper.Title(Title);
        paper.Line("Everything that is kept about you. Dates are year, month, day; times are those of Sierra Leone.", 0);
        foreach (var (name, part) in record)
        {
            if (part is JsonValue fact)
            {
                paper.Line($"{Words(name)}: {Shown(fact)}", 0);
                continue;
            }

            paper.Heading(Words(name));
            if (part is null or JsonArray { Count: 0 }) paper.Line("Nothing is recorded.", 0);
            else Write(paper, part, 0);
        }

        return paper.Finish(Title);
    }

    private static void Write(Paper paper, JsonNode thing, int depth)
    {
        if (thing is JsonObject fields)
        {
            foreach (var (name, value) in fields) Write(paper, Words(name), value, depth);
        }
        else if (thing is JsonArray list)
        {
            foreach (var item in list.OfType<JsonNode>())
            {
                paper.Gap();
                Write(paper, item, depth);
            }
        }
        else
        {
            paper.Line(Shown(thing), depth);
        }
    }

    /// <summary>What is not known is left out.</summary>
    private static void Write(Paper paper, string label, JsonNode? value, int depth)
    {
        if (value is null or JsonArray { Count: 0 }) return;
        if (value is JsonValue fact)
        {
            paper.Line($"{label}: {Shown(fact)}", depth);
        }
        else if (value is JsonArray facts && facts.All(f => f is JsonValue))
        {
            paper.Line($"{label}: {string.Join(", ", facts.Select(f => Shown(f!)))}", depth);
        }
        else
        {
            paper.Label(label, depth);
            Write(paper, value, depth + 1);
        }
    }

    private static string Shown(JsonNode fact) => fact.GetValueKind() switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String => Shown(fact.GetValue<string>()),
        _ => fact.ToJsonString(),
    };

    /// <summary>Instants to the minute; Sierra Leone keeps UTC all year.</summary>
    private static string Shown(string text) =>
        text.EndsWith('Z') && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : text;

    /// <summary><c>date_of_birth</c> is "Date of birth".</summary>
    private static string Words(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..].Replace('_', ' ')}";
}
