namespace CxMetrics.Service;

/// <summary>Keeps what was counted under one definition apart from what was counted under another.</summary>
internal static class TallyGuard
{
    /// <summary>Refuses to add two tallies of different definitions; naming both.</summary>
    public static void Same(string? left, string? right, string name)
    {
        if (!string.Equals(left, right, StringComparison.Ordinal))
        {
            throw new ArgumentException($"A tally under {Text(left)} meets one under {Text(right)}; expected one definition in a tally.", name);
        }
    }

    /// <summary>Refuses to read a tally under another definition than it was counted under; the tally of nothing has none.</summary>
    public static void Under(string? tally, object definition, string name)
    {
        string expected = definition.ToString()!;
        if (tally is not null && !string.Equals(tally, expected, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The tally was counted under {Text(tally)}; expected {Text(expected)}. Pass its definition.", name);
        }
    }

    private static string Text(string? definition) => definition is null ? "no definition" : $"\"{definition}\"";
}
