using System.Globalization;

namespace CxMetrics;

/// <summary>A result that people can read as one sentence.</summary>
public abstract record StatedResult
{
    private protected StatedResult()
    {
    }

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public sealed override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) => Sentence(provider ?? CultureInfo.InvariantCulture);

    private protected abstract string Sentence(IFormatProvider culture);
}
