namespace CxMetrics.Tool;

/// <summary>Chooses the columns that fit side by side.</summary>
internal static class ColumnChoice
{
    // A blank on each side of a cell and a line after it; one more line starts the table.
    private const int Frame = 3;

    /// <summary>Leaves out the columns that are needed least until the others fit.</summary>
    /// <param name="columns">The columns; the first holds the labels, which may wrap between words.</param>
    /// <param name="width">The width of the terminal, in cells.</param>
    /// <returns>The columns that stay, in their order.</returns>
    public static IReadOnlyList<ReportColumn> Fit(IReadOnlyList<ReportColumn> columns, int width)
    {
        IReadOnlyList<ReportColumn> kept = columns;
        for (ColumnNeed least = ColumnNeed.Detail; least < ColumnNeed.Always; least++)
        {
            // A label on two lines is better than a report without its changes, and worse than one without its details.
            int needed = least < ColumnNeed.Change ? Width(kept) : Width(kept) - kept[0].Width + kept[0].WordWidth;
            if (needed <= width)
            {
                break;
            }

            ColumnNeed dropped = least;
            kept = [.. kept.Where(column => column.Need != dropped)];
        }

        return kept;
    }

    private static int Width(IReadOnlyList<ReportColumn> columns) => 1 + columns.Sum(column => column.Width + Frame);
}
