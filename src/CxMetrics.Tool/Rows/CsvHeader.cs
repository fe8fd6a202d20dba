namespace CxMetrics.Tool;

/// <summary>The first line of a CSV file.</summary>
internal sealed class CsvHeader(string[] headers)
{
    public int Count => headers.Length;

    /// <summary>The index of a column; -1 where it is not there and need not be.</summary>
    public int Find(WantedColumn column)
    {
        if (column.IsClaimed)
        {
            return -1;
        }

        if (!column.IsNamed)
        {
            int[] alike = Matching(header => LooseName.Comparer.Equals(header, column.Name));
            return alike.Length < 2
                ? alike.FirstOrDefault(-1)
                : throw new InputException(
                    $"The columns {string.Join(" and ", alike.Select(i => $"\"{headers[i]}\""))} both read as {column.Name}; choose one with {column.Option}.");
        }

        // By its exact name, else without regard to case and outer blanks.
        int[] found = Matching(header => string.Equals(header, column.Name, StringComparison.Ordinal));
        if (found.Length == 0)
        {
            found = Matching(header => string.Equals(header.Trim(), column.Name.Trim(), StringComparison.OrdinalIgnoreCase));
        }

        string hint = headers.Length == 1 ? " Name what separates the columns with --delimiter if these are several." : "";
        return found.Length switch
        {
            1 => found[0],
            0 => throw new InputException(
                $"There is no column \"{column.Name}\" for {column.Option}; the columns are {string.Join(", ", headers.Select(header => $"\"{header}\""))}.{hint}"),
            _ => throw new InputException($"There are {found.Length} columns \"{column.Name}\" for {column.Option}; expected one."),
        };
    }

    private int[] Matching(Predicate<string> matches) => [.. Enumerable.Range(0, headers.Length).Where(i => matches(headers[i]))];
}
