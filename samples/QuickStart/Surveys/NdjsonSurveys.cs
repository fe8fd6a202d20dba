using System.Text.Json;
using CxMetrics.Serialization;
using QuickStart.Options;

namespace QuickStart.Surveys;

/// <summary>Reads surveys from NDJSON: one object a line, with the members that the options name.</summary>
internal static class NdjsonSurveys
{
    public static async Task ReadAsync(Stream stream, QuickStartOptions options, SurveyCounter counter, RowLog log, IProgress<long>? progress)
    {
        SurveyColumns columns = options.Columns;
        string?[] groups = new string?[columns.By.Count];
        HashSet<string> missing = new(
            new[] { columns.Id, columns.Score, columns.Date, columns.Weight }.OfType<string>().Concat(columns.By), StringComparer.Ordinal);
        string present = "";
        List<NdjsonError> badLines = [];
        TextRows rows = new(options, counter, log);
        await foreach (JsonElement value in Ndjson.ReadAsync(stream, QuickStartJsonContext.Default.JsonElement, badLines))
        {
            BadLines.Drain(badLines, log);
            Place place = new("row", log.Read + 1);
            if (value.ValueKind != JsonValueKind.Object)
            {
                log.Read++;
                log.Unreadable.Add(place, "the line is not an object");
                continue;
            }

            string? id;
            string? score;
            string? date;
            string? weight;
            try
            {
                string[] names = [.. value.EnumerateObject().Select(member => member.Name)];
                if (present.Length == 0)
                {
                    present = string.Join(", ", names.Select(name => $"\"{name}\""));
                }

                id = columns.Id is null ? null : Text(value, columns.Id, missing) ?? "";
                score = Text(value, columns.Score, missing);
                date = Text(value, columns.Date, missing);
                weight = columns.Weight is null ? null : Text(value, columns.Weight, missing) ?? "";
                for (int i = 0; i < groups.Length; i++)
                {
                    groups[i] = Text(value, columns.By[i], missing);
                }
            }
            catch (InvalidOperationException)
            {
                // Half of a surrogate pair, such as "\ud800": well-formed JSON that is no text.
                log.Read++;
                log.Unreadable.Add(place, "an escape in the line is not a character");
                continue;
            }

            rows.Add(place, id, score, date, weight, groups);
            progress?.Report(stream.Position);
        }

        BadLines.Drain(badLines, log);
        if (missing.Count > 0 && present.Length > 0)
        {
            throw new InputException($"No object has a member \"{missing.First()}\"; the members of the first are {present}.");
        }
    }

    private static string? Text(JsonElement value, string? name, HashSet<string> missing)
    {
        if (name is null || !value.TryGetProperty(name, out JsonElement member))
        {
            return null;
        }

        if (missing.Count > 0)
        {
            missing.Remove(name);
        }

        return member.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => member.GetString(),
            _ => member.GetRawText(),
        };
    }
}
