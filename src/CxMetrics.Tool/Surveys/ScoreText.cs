using System.Globalization;

namespace CxMetrics.Tool.Surveys;

/// <summary>Reads a score from text: a whole number, also written as 9.0; blank and chosen texts are unanswered.</summary>
internal sealed class ScoreText(IEnumerable<string> unanswered)
{
    private readonly HashSet<string> _unanswered = new(unanswered, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a score.</summary>
    /// <param name="text">The text of the field.</param>
    /// <param name="score">The score; null when unanswered.</param>
    /// <returns>False where it is neither a whole number nor unanswered.</returns>
    public bool TryRead(string? text, out int? score)
    {
        score = null;
        string trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0 || _unanswered.Contains(trimmed))
        {
            return true;
        }

        if (int.TryParse(trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole))
        {
            score = whole;
            return true;
        }

        if (decimal.TryParse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            && decimal.IsInteger(number)
            && number is >= int.MinValue and <= int.MaxValue)
        {
            score = (int)number;
            return true;
        }

        return false;
    }
}
