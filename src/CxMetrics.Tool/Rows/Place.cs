using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Where a row stands in its file.</summary>
/// <param name="Word">What is numbered: "line", or "row" where blank lines are not counted.</param>
/// <param name="Number">The number from 1.</param>
internal readonly record struct Place(string Word, long Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word} {Number}");
}
