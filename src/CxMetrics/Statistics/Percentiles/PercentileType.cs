using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The rules by which a percentile is read off sorted values, numbered as by Hyndman and Fan.</summary>
/// <remarks>
/// With n values and probability p, each names a rank from 1 to n; ranks beyond are cut to these. Hyndman and Fan (1996), The American
/// Statistician 50:361. Travels in JSON as its exact name.
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<PercentileType>))]
public enum PercentileType
{
    /// <summary>Rank <c>1 + (n - 1) p</c>, interpolated: R's and NumPy's default, Excel's PERCENTILE.INC. The default.</summary>
    Type7 = 0,

    /// <summary>The first value that the share p does not exceed; always one of the values. SQL's PERCENTILE_DISC.</summary>
    Type1,

    /// <summary>As type 1, but the mean of two values where <c>n p</c> is whole: SAS's default.</summary>
    Type2,

    /// <summary>Rank <c>(n + 1) p</c>, interpolated: Excel's PERCENTILE.EXC, Minitab's and SPSS's default.</summary>
    Type6,

    /// <summary>Rank <c>1/3 + (n + 1/3) p</c>, interpolated: about unbiased for the median, and recommended by Hyndman and Fan.</summary>
    Type8,

    /// <summary>The value at rank <c>n p</c>, rounded up: what reports mean by "nearest rank", and the same as type 1.</summary>
    NearestRank,
}
