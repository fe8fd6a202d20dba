using System.Globalization;

namespace CxMetrics.Tests.Architecture;

/// <summary>What people read is written for them, and the same in every culture.</summary>
public class PublicTextTests
{
    [Fact]
    public void ToString_EveryPublicType_IsItsOwnSentence() =>
        PublicObjects.Types.Select(Fault).OfType<string>().ShouldBeNone("a public type says in its own words what it is, in invariant culture");

    private static string? Fault(Type type)
    {
        if (PublicObjects.Of(type) is not { } item)
        {
            return $"{type.Name}: there is no object of it; add one to PublicObjects";
        }

        string text = TextIn(CultureInfo.InvariantCulture, item);
        string elsewhere = TextIn(Hostile, item);
        return !string.Equals(text, elsewhere, StringComparison.Ordinal) ? $"{type.Name} follows the culture: {text} becomes {elsewhere}"
            : text.StartsWith($"{type.Name.Split('`')[0]} {{", StringComparison.Ordinal) ? $"{type.Name} leaves its text to the compiler: {text}"
            : text.Contains(type.FullName!, StringComparison.Ordinal) ? $"{type.Name} has no text of its own: {text}"
            : null;
    }

    private static string TextIn(CultureInfo culture, object item)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = culture;
            return item.ToString()!;
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static CultureInfo Hostile { get; } = new("")
    {
        NumberFormat = { NumberDecimalSeparator = "#", NumberGroupSeparator = "_", PercentDecimalSeparator = "#", NegativeSign = "~", PositiveSign = "^" },
        DateTimeFormat = { DateSeparator = "#", TimeSeparator = "_", ShortDatePattern = "yy/d/M", LongTimePattern = "s:m:H", ShortTimePattern = "m:H" },
    };
}
