namespace CxMetrics.Tool.Rows;

/// <summary>How a column is found by its name.</summary>
internal enum ColumnMatch
{
    /// <summary>Somebody named it, so that it has to be there.</summary>
    Named,

    /// <summary>It is taken where it is there, whatever its case, blanks, <c>_</c> and <c>-</c>.</summary>
    WhereThere,
}
