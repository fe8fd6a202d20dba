using System.Globalization;
using CxMetrics.Tool.Facts;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Options;

/// <summary>Makes sense of the options for contacts and tickets.</summary>
internal static class ServiceOptionBinder
{
    // With any of these, a file of NDJSON is somebody else's.
    private static readonly string[] Explaining = ["--column", "--default", "--currency", "--missing", "--word", "--date-format"];

    public static ServiceOptions Bind(ILookup<string, string> given, ReportKind kind, RowSource? source, TimeZoneInfo zone)
    {
        if (source is null || !ReportKind.Service.HasFlag(kind))
        {
            return new ServiceOptions();
        }

        IReadOnlyList<string> fields = kind == ReportKind.Tickets ? TicketFields.All : InteractionFields.All;
        Dictionary<string, string> defaults = Fields(given, "--default", "TEXT", fields);
        if (OptionBinder.Text(given, "--currency") is { } currency && !defaults.TryAdd("currency", currency))
        {
            throw new InputException("--currency and --default currency are both given; expected one of them.");
        }

        return new ServiceOptions
        {
            OwnRecords = source.Format == FileFormat.Ndjson && !Explaining.Any(given.Contains),
            Columns = Fields(given, "--column", "COLUMN", fields),
            Defaults = defaults,
            Words = Pairs(given, "--word", "TEXT=WORD", LooseName.Comparer),
            Missing = [.. given["--missing"].Select(text => text.Trim())],
            By = [.. given["--by"]],
            AsOf = OptionBinder.Text(given, "--as-of") is { } asOf ? Moment(asOf, zone) : null,
            Events = OptionBinder.Text(given, "--events") is { } events ? new RowSource(events, FileFormat.Ndjson, null) : null,
            Calendar = CalendarOptions.Bind([.. given["--hours"]], [.. given["--holiday"]], zone),
            Sla = OptionBinder.Text(given, "--sla") is { } target ? Target(target) : null,
        };
    }

    private static Dictionary<string, string> Fields(ILookup<string, string> given, string option, string value, IReadOnlyList<string> fields)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        foreach ((string name, string text) in Pairs(given, option, $"FIELD={value}", StringComparer.Ordinal))
        {
            string field = fields.FirstOrDefault(field => LooseName.Comparer.Equals(field, name))
                ?? throw new InputException($"{option} names the field \"{name}\"; expected one of {string.Join(", ", fields)}.");
            if (!pairs.TryAdd(field, text))
            {
                throw new InputException($"{option} {field} is given twice; expected each field once.");
            }
        }

        return pairs;
    }

    private static Dictionary<string, string> Pairs(ILookup<string, string> given, string option, string expected, IEqualityComparer<string> comparer)
    {
        Dictionary<string, string> pairs = new(comparer);
        foreach (string text in given[option])
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || string.IsNullOrWhiteSpace(text[(equals + 1)..]))
            {
                throw new InputException($"{option} is \"{text}\"; expected {expected}.");
            }

            if (!pairs.TryAdd(text[..equals].Trim(), text[(equals + 1)..].Trim()))
            {
                throw new InputException($"{option} {text[..equals].Trim()} is given twice; expected it once.");
            }
        }

        return pairs;
    }

    private static DateTimeOffset Moment(string text, TimeZoneInfo zone) =>
        new MomentText(null, zone).Read(text, out DateTimeOffset moment) is MomentReading.Read or MomentReading.FirstOfTwo
            ? moment
            : throw new InputException($"--as-of is \"{text}\"; expected a moment such as 2025-06-30T17:00:00Z, or a date or time on the clocks of --zone.");

    /// <summary>Reads a time such as 30m, 4h, 1.5h or 1d.</summary>
    private static TimeSpan Target(string text)
    {
        double unit = text[^1] switch
        {
            's' => 1,
            'm' => 60,
            'h' => 3600,
            'd' => 86_400,
            _ => 0,
        };
        return double.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && number * unit is > 0 and <= 1e9 and { } seconds
            ? TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond))
            : throw new InputException($"--sla is \"{text}\"; expected a time such as 30m, 4h or 1d.");
    }
}
