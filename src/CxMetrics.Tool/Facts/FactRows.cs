using CxMetrics.Tool.Options;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Facts;

/// <summary>Turns rows into facts, and counts those that are none.</summary>
internal sealed class FactRows<T>(IFactFields<T> fields, FieldReader reader, FactCollector<T> collector) : IRowSink
    where T : class, IEquatable<T>
{
    public IReadOnlyList<WantedColumn> Columns => reader.Columns;

    public void Add(Place place, ReadOnlySpan<string?> texts)
    {
        reader.Start(texts);
        if (fields.Mandatory.FirstOrDefault(field => reader.Text(field) is null) is { } lacking)
        {
            collector.Log.LeftOut.Add(place, $"there is no {lacking}");
            return;
        }

        string? id = reader.Text("id");
        T fact = fields.Create(reader, id ?? $"({place})");
        if (reader.Problem is { } problem)
        {
            collector.Log.Unreadable.Add(place, problem.Reason, problem.Found);
        }
        else if (collector.Add(place, id, fact, reader.Lacks("id") ? "there is no column of ids" : "the id is blank") && reader.ShownTwice is { } time)
        {
            collector.Log.ShownTwice.Add(place, "the clocks of the zone show the time twice", $"\"{time}\"");
        }
    }

    /// <summary>Refuses a file in which no row has a field without which there are no facts.</summary>
    public void RefuseMissing()
    {
        if (collector.Log.LeftOut.Count > 0 && fields.Mandatory.FirstOrDefault(field => !reader.HasSeen(field)) is { } field)
        {
            throw new InputException(
                $"No row has a {field}; name its column with --column {field}=COLUMN, or say what it is with --default {field}=TEXT; the columns are {string.Join(", ", collector.Log.Columns.Select(column => $"\"{column}\""))}.");
        }
    }
}
