namespace MamaCare.Domain.CareDirectory;

/// <summary>The services of a facility: as people wrote them, and those of them that searches know.</summary>
public sealed record ServiceList
{
    public const int MaxCount = 60;
    public const int MaxLength = 100;

    private ServiceList(IReadOnlyList<string> words, IReadOnlyList<CareService> known) => (Words, Known) = (words, known);

    public static ServiceList Empty { get; } = new([], []);

    /// <summary>In their order, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<CareService> Known { get; }

    public static ServiceList Of(IEnumerable<string> typed)
    {
        var words = typed.Select(t => t.Trim()).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new ServiceList(words, words.Select(ServiceNames.Find).OfType<CareService>().Distinct().ToList());
    }
}
