namespace CxMetrics.Tool;

/// <summary>Names are the same whatever their case, blanks, <c>_</c> and <c>-</c>.</summary>
internal sealed class LooseName : IEqualityComparer<string>
{
    public static readonly LooseName Comparer = new();

    public bool Equals(string? x, string? y) =>
        x is null || y is null ? ReferenceEquals(x, y) : string.Equals(Plain(x), Plain(y), StringComparison.Ordinal);

    public int GetHashCode(string obj) => string.GetHashCode(Plain(obj), StringComparison.Ordinal);

    private static string Plain(string name) =>
        string.Concat(name.Where(c => c is not ('_' or '-') && !char.IsWhiteSpace(c)).Select(char.ToUpperInvariant));
}
