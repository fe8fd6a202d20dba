namespace CxMetrics.Tool;

/// <summary>The different words that mean nothing to their fields, with how often they stand.</summary>
internal sealed class UnknownWords
{
    // A column of free text, taken for words by mistake, must not fill the memory or the screen.
    private const int Kept = 1_000;
    private const int Shown = 10;

    private readonly Dictionary<string, Dictionary<string, long>> _fields = new(StringComparer.Ordinal);

    /// <summary>A sentence for each field with such words.</summary>
    public IEnumerable<string> Hints => _fields.Select(entry => Hint(entry.Key, entry.Value));

    /// <summary>Counts a word.</summary>
    /// <param name="field">The field.</param>
    /// <param name="word">The word.</param>
    public void Add(string field, string word)
    {
        if (!_fields.TryGetValue(field, out Dictionary<string, long>? words))
        {
            _fields[field] = words = new Dictionary<string, long>(LooseName.Comparer);
        }

        if (words.Count < Kept || words.ContainsKey(word))
        {
            words[word] = words.GetValueOrDefault(word) + 1;
        }
    }

    private static string Hint(string field, Dictionary<string, long> words)
    {
        string[] shown =
        [
            .. words
                .OrderByDescending(word => word.Value)
                .ThenBy(word => word.Key, StringComparer.Ordinal)
                .Take(Shown)
                .Select(word => $"\"{word.Key}\" ({Words.Count(word.Value)})"),
        ];
        string others = words.Count > shown.Length ? $" and {(words.Count < Kept ? Words.Count(words.Count - shown.Length) : "many")} more" : "";
        return $"Unknown words of {field}: {string.Join(", ", shown)}{others}. Say what each means with --word TEXT=WORD, or with --missing TEXT that it means nothing.";
    }
}
