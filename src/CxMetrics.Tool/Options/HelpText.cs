using System.Text;
using CxMetrics.Tool.Facts;
using CxMetrics.Tool.Metrics;

namespace CxMetrics.Tool.Options;

/// <summary>The answer to <c>--help</c>.</summary>
internal static class HelpText
{
    public static string Write()
    {
        StringBuilder text = new();
        text.Append(
            """
            Computes NPS, CSAT or CES with intervals: overall, by group, and by period with the change from the period before;
            or service metrics of contacts (first contact resolution, queues, handling, self-service, cost, sentiment, drivers)
            and of tickets (response and resolution times, backlog, service level agreements).

            Usage:
              dotnet run --project src/CxMetrics.Tool
                  reports on a company that is generated from a fixed seed
              dotnet run --project src/CxMetrics.Tool -- --surveys FILE.csv --score COLUMN [options]
                  reports on the rows of a CSV file
              dotnet run --project src/CxMetrics.Tool -- --surveys FILE.ndjson [--score MEMBER] [options]
                  reports on an NDJSON file: of objects with such members, or without --score, --id and --date
                  of survey responses as the library writes them
              dotnet run --project src/CxMetrics.Tool -- --interactions FILE [--column FIELD=COLUMN ...] [options]
              dotnet run --project src/CxMetrics.Tool -- --tickets FILE [--column FIELD=COLUMN ...] [options]
                  reports on contacts or on tickets, from CSV or NDJSON; NDJSON is of the library's own records where
                  no --column, --default, --currency, --missing, --word and --date-format say how to read it;
                  the library's own records state the offset of every moment: a line with a moment without one is unreadable

            Options:

            """);
        int width = Option.All.Select(Signature)
            .Concat(Preset.All.Select(preset => preset.Name))
            .Concat(Methods.Select(method => method.Key))
            .Max(name => name.Length);
        foreach (Option option in Option.All)
        {
            text.Append("  ").Append(Signature(option).PadRight(width + 2)).Append(option.Help).AppendLine(option.Repeatable ? " Repeatable." : "");
        }

        text.AppendLine().AppendLine("Presets (--definition):");
        foreach (Preset preset in Preset.All)
        {
            text.Append("  ").Append(preset.Name.PadRight(width + 2)).AppendLine(preset.Description);
        }

        text.AppendLine().AppendLine("Fields (--column), found by themselves where a column has the same name but for case, blanks, _ and -:");
        foreach ((string name, string fields) in Fields)
        {
            text.Append("  ").Append(name.PadRight(width + 2)).AppendLine(fields);
        }

        text.AppendLine().AppendLine("Words (--word), in any case and with or without blanks, _ and -:");
        foreach ((string name, string words) in Words)
        {
            text.Append("  ").Append(name.PadRight(width + 2)).AppendLine(words);
        }

        text.AppendLine().AppendLine("Methods:");
        foreach ((string name, string[] methods) in Methods)
        {
            text.Append("  ").Append(name.PadRight(width + 2)).AppendLine(string.Join(", ", methods));
        }

        text.AppendLine().AppendLine("Exit codes: 0 a report was written; 2 the options or the file cannot be used, and one sentence says why.");
        return text.ToString();
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields =>
    [
        new("of a contact", string.Join(", ", InteractionFields.All)),
        new("  needed", $"{string.Join(", ", new InteractionFields().Mandatory)}; every other is of use to some metrics"),
        new("  times", "queue, talk, hold and wrap in seconds, such as 12.5, or as hh:mm:ss"),
        new("of a ticket", string.Join(", ", TicketFields.All)),
        new("  needed", string.Join(", ", new TicketFields().Mandatory)),
    ];

    private static IEnumerable<KeyValuePair<string, string>> Words =>
    [
        new("direction", FieldWords.List<ContactDirection>()),
        new("handledBy", FieldWords.List<ContactHandler>()),
        new("queueOutcome", FieldWords.List<QueueOutcome>()),
        new("resolution", FieldWords.List<ContactResolution>()),
        new("initiatedBy", FieldWords.List<ContactInitiator>()),
        new("status", FieldWords.List<TicketStatus>()),
        new("createdBy", FieldWords.List<TicketActor>()),
        new("yes or no", "1, 0, true, false, yes, no"),
    ];

    private static IEnumerable<KeyValuePair<string, string[]>> Methods =>
    [
        new("--interval for nps", EnumName.All<NpsInterval>()),
        new("--interval for csat", EnumName.All<ProportionInterval>()),
        new("--interval for ces", ["student-t"]),
        new("--interval with --weight", EnumName.All<WeightedInterval>()),
        new("--adjust", EnumName.All<PValueAdjustment>()),
    ];

    private static string Signature(Option option) => option.Value is null ? option.Name : $"{option.Name} {option.Value}";
}
