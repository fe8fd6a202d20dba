using System.CommandLine;

namespace CxMetrics.Tool;

/// <summary>The options of files of contacts, tickets, subscriptions, activity, purchases and survival times, whose fields have many names and many words.</summary>
internal static class FactOptions
{
    private static readonly Option<string[]> Default = OptionOf.Many(
        "--default", "FIELD=TEXT", "What a field is where its column is missing or blank, such as channel=phone.");

    private static readonly Option<string?> Currency = OptionOf.Text(
        "--currency", "CODE", "The currency of the amounts, such as EUR; the same as --default currency=CODE.");

    private static readonly Option<string[]> Missing = OptionOf.Many(
        "--missing", "TEXT", "A text that means that nothing is known, such as NA, besides a blank one.");

    private static readonly Option<string?> AsOf = OptionOf.Text(
        "--as-of", "MOMENT", "The moment at which the log was taken; by default the latest in it.");

    private static readonly Option<string[]> InteractionColumn = Column(InteractionFields.All, new InteractionFields().Mandatory, "queue, talk, hold and wrap in seconds, such as 12.5, or as hh:mm:ss");

    private static readonly Option<string[]> TicketColumn = Column(TicketFields.All, new TicketFields().Mandatory, "createdAt, firstReplyAt and solvedAt are dates or moments");

    private static readonly Option<string[]> SubscriptionColumn = Column(
        SubscriptionFields.All, new SubscriptionFields(TimeZoneInfo.Utc).Mandatory, "on is a date, mrr the level a month after the change, in major units; without a subscriptionId a customer has one, without a sequence the rows of a day follow each other");

    private static readonly Option<string[]> ActivityColumn = Column(
        ActivityFields.All, new ActivityFields().Mandatory, "at is a date or moment, amount what was paid, in major units, negative for a refund, which has the orderId of what it refunds");

    private static readonly Option<string[]> PurchaseColumn = Column(
        PurchaseFields.All, new PurchaseFields().Mandatory, "at is a date or moment, amount what was paid and margin what is left of it, in major units, negative for a refund, which has the orderId of what it refunds");

    private static readonly Option<string[]> SurvivalColumn = Column(
        SurvivalFields.All, new SurvivalFields().Mandatory, "time and entry are numbers in one unit, such as months; event says whether it came at that time, or had not come yet; entry is from when on one was observed");

    private static readonly Option<string[]> InteractionWord = Word(
        $"direction {EnumName.List<ContactDirection>()}; handledBy {EnumName.List<ContactHandler>()}; queueOutcome {EnumName.List<QueueOutcome>()}; "
        + $"resolution {EnumName.List<ContactResolution>()}; initiatedBy {EnumName.List<ContactInitiator>()}; yes or no 1, 0, true, false, yes, no");

    private static readonly Option<string[]> TicketWord = Word($"status {EnumName.List<TicketStatus>()}; createdBy {EnumName.List<TicketActor>()}");

    private static readonly Option<string[]> SubscriptionWord = Word($"reason {EnumName.List<ChurnReason>()}");

    private static readonly Option<string[]> SurvivalWord = Word("event 1, 0, true, false, yes, no");

    private static readonly (Option<string[]> Column, Option<string[]>? Word, IReadOnlyList<string> Fields)[] Kinds =
    [
        (InteractionColumn, InteractionWord, InteractionFields.All),
        (TicketColumn, TicketWord, TicketFields.All),
        (SubscriptionColumn, SubscriptionWord, SubscriptionFields.All),
        (ActivityColumn, null, ActivityFields.All),
        (PurchaseColumn, null, PurchaseFields.All),
        (SurvivalColumn, SurvivalWord, SurvivalFields.All),
    ];

    public static IEnumerable<Option> OfContacts => [InteractionColumn, InteractionWord, Currency, .. Common];

    public static IEnumerable<Option> OfJourneys => [InteractionColumn, InteractionWord, Currency, Default, Missing, AsOf, .. ReportOptions.OfLogs];

    public static IEnumerable<Option> OfTickets => [TicketColumn, TicketWord, .. Common];

    public static IEnumerable<Option> OfSubscriptions => [SubscriptionColumn, SubscriptionWord, Currency, .. Common];

    public static IEnumerable<Option> OfActivity => [ActivityColumn, Currency, .. Common];

    public static IEnumerable<Option> OfPurchases => [PurchaseColumn, Currency, Default, Missing, AsOf, .. ReportOptions.OfLogs];

    public static IEnumerable<Option> OfSurvival => [SurvivalColumn, SurvivalWord, Default, Missing, .. ReportOptions.OfTables];

    private static IEnumerable<Option> Common => [Default, Missing, AsOf, .. ReportOptions.OfFiles];

    public static ToolOptions Bind(ParseResult given)
    {
        ToolOptions options = ReportOptions.Bind(given, new MetricOptions { Confidence = given.GetValue(ReportOptions.Confidence) ?? 0.95 });
        (Option<string[]> column, Option<string[]>? word, IReadOnlyList<string> fields) =
            Array.Find(Kinds, kind => given.CommandResult.Command.Options.Contains(kind.Column));
        Dictionary<string, string> defaults = Fields(given, Default, fields);
        if (given.GetValue(Currency) is { } currency && !defaults.TryAdd("currency", currency))
        {
            throw new InputException("--currency and --default currency are both given; expected one of them.");
        }

        // With any of these, a file of NDJSON is somebody else's.
        bool explained = options.DateFormat is not null
            || ((Option?[])[column, word, Default, Currency, Missing]).Any(option => option is not null && given.GetResult(option) is { Implicit: false });
        return options with
        {
            OwnRecords = options.File!.Format == FileFormat.Ndjson && !explained,
            Columns = Fields(given, column, fields),
            Defaults = defaults,
            Words = word is null ? options.Words : Pairs(given, word, LooseName.Comparer),
            Missing = given.GetValue(Missing)!,
            AsOf = given.GetValue(AsOf) is { } asOf ? Moment(asOf, options.Zone) : null,
        };
    }

    private static Option<string[]> Column(IReadOnlyList<string> fields, IReadOnlyList<string> needed, string written) => OptionOf.Many(
        "--column",
        "FIELD=COLUMN",
        $"The column of a field, found by itself where it has the same name but for case, blanks, _ and -. Fields: {string.Join(", ", fields)}; needed {string.Join(", ", needed)}; {written}.");

    private static Option<string[]> Word(string words) => OptionOf.Many(
        "--word", "TEXT=WORD", $"What a word of the file means, such as \"Customer Reopened=open\". Words, in any case and with or without blanks, _ and -: {words}.");

    public static Dictionary<string, string> Fields(ParseResult given, Option<string[]> option, IReadOnlyList<string> fields)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        foreach ((string name, string text) in Pairs(given, option, StringComparer.Ordinal))
        {
            string field = fields.FirstOrDefault(field => LooseName.Comparer.Equals(field, name))
                ?? throw new InputException($"{option.Name} names the field \"{name}\"; expected one of {string.Join(", ", fields)}.");
            if (!pairs.TryAdd(field, text))
            {
                throw new InputException($"{option.Name} {field} is given twice; expected each field once.");
            }
        }

        return pairs;
    }

    private static Dictionary<string, string> Pairs(ParseResult given, Option<string[]> option, IEqualityComparer<string> comparer)
    {
        Dictionary<string, string> pairs = new(comparer);
        foreach (string text in given.GetValue(option)!)
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || string.IsNullOrWhiteSpace(text[(equals + 1)..]))
            {
                throw new InputException($"{option.Name} is \"{text}\"; expected {option.HelpName}.");
            }

            if (!pairs.TryAdd(text[..equals].Trim(), text[(equals + 1)..].Trim()))
            {
                throw new InputException($"{option.Name} {text[..equals].Trim()} is given twice; expected it once.");
            }
        }

        return pairs;
    }

    private static DateTimeOffset Moment(string text, TimeZoneInfo zone) =>
        new MomentText(null, zone).Read(text, out DateTimeOffset moment) is MomentReading.Read or MomentReading.FirstOfTwo
            ? moment
            : throw new InputException($"--as-of is \"{text}\"; expected a moment such as 2025-06-30T17:00:00Z, or a date or time on the clocks of --zone.");
}
