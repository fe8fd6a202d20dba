using System.Text;
using CxMetrics;
using QuickStart.Metrics;

namespace QuickStart.Options;

/// <summary>The answer to <c>--help</c>.</summary>
internal static class HelpText
{
    public static string Write()
    {
        StringBuilder text = new();
        text.Append(
            """
            Computes NPS, CSAT or CES with intervals: overall, by group, and by period with the change from the period before.

            Usage:
              dotnet run --project samples/QuickStart
                  reports on a company that is generated from a fixed seed
              dotnet run --project samples/QuickStart -- --surveys FILE.csv --score COLUMN [options]
                  reports on the rows of a CSV file
              dotnet run --project samples/QuickStart -- --surveys FILE.ndjson [--score MEMBER] [options]
                  reports on an NDJSON file: of objects with such members, or without --score, --id and --date
                  of survey responses as the library writes them

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

        text.AppendLine().AppendLine("Methods:");
        foreach ((string name, string[] methods) in Methods)
        {
            text.Append("  ").Append(name.PadRight(width + 2)).AppendLine(string.Join(", ", methods));
        }

        text.AppendLine().AppendLine("Exit codes: 0 a report was written; 2 the options or the file cannot be used, and one sentence says why.");
        return text.ToString();
    }

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
