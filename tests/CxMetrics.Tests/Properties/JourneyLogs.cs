using CxMetrics.Experience;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Small logs full of ties and repeats: few customers, whole hours, three stages.</summary>
internal static class JourneyLogs
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset AsOf = Start.AddHours(16);

    private static readonly Touchpoint[] Touchpoints =
    [
        new("t1", "one") { Stage = "a", Department = "x" }, new("t2", "two") { Stage = "b", Department = "y" }, new("t3", "three", true) { Stage = "c" },
        new("t4", "four") { Stage = "a", Department = "y" }, new("t5", "five"),
    ];

    public static Gen<Interaction[]> Any { get; } = Row.ArrayOf().Select(rows => rows.Select((row, index) => row with { Id = $"i{(index * 7) % 101}-{index}" }).ToArray());

    public static Gen<JourneyLog> Log => Any.Select(Link);

    public static Gen<ConversionDefinition> Way =>
        from length in Gen.Choose(2, 4)
        from stages in Gen.Elements("a", "a", "b", "c", "(unknown)").ArrayOf(length)
        from window in Gen.Choose(0, 8)
        from rule in Gen.Elements(Enum.GetValues<ConversionRule>())
        from maturity in Gen.Elements(Enum.GetValues<Maturity>())
        select ConversionDefinition.Through(stages) with { Window = TimeSpan.FromHours(window), Rule = rule, Maturity = maturity };

    public static Gen<PathDefinition> Paths =>
        from label in Gen.Elements(Enum.GetValues<JourneyLabel>())
        from steps in Gen.Elements(Enum.GetValues<PathSteps>())
        from depth in Gen.Choose(1, 5)
        from gap in Gen.Elements<int?>(null, 0, 1, 3)
        select PathDefinition.Standard with { Label = label, Steps = steps, Depth = depth, Gap = gap is { } hours ? TimeSpan.FromHours(hours) : null };

    public static JourneyLog Link(IEnumerable<Interaction> rows) => Journeys.Link(rows, Touchpoints, AsOf);

    /// <summary>The steps of a log in columns, customer by customer, whose steps keep their order.</summary>
    public static JourneyColumns Columns(JourneyLog log)
    {
        JourneyStep[] steps = [.. log.Units().SelectMany(journey => journey.Steps)];
        Dictionary<string, int> codes = log.Units().Select((journey, code) => (journey, code)).ToDictionary(pair => pair.journey.CustomerId, pair => pair.code, StringComparer.Ordinal);
        return new JourneyColumns(
            steps.Select(step => codes[step.Interaction.CustomerId!]).ToArray(),
            steps.Select(step => step.Start.UtcTicks).ToArray(),
            steps.Select(step => step.Interaction.End is { } end ? end.UtcTicks : JourneyColumns.NoEnd).ToArray(),
            steps.Select(step => Array.IndexOf(Touchpoints, step.Touchpoint)).ToArray(),
            [.. Touchpoints.Select(touchpoint => touchpoint.Stage)]);
    }

    private static Gen<Interaction> Row =>
        from customer in Gen.Elements<string?>("c", "d", "e", "f", null)
        from start in Gen.Choose(0, 18)
        from length in Gen.Choose(-1, 4)
        from touchpoint in Gen.Elements<string?>("t1", "t1", "t2", "t2", "t3", "t4", "t5", "t6", null)
        from channel in Gen.Elements(ContactChannel.Web, ContactChannel.Phone)
        from initiator in Gen.Elements<ContactInitiator?>(ContactInitiator.Company, ContactInitiator.Customer, null)
        from sentiment in Gen.Elements<double?>(-0.9, -0.25, 0.1, 0.9, null)
        select new Interaction("i", channel, ContactDirection.Inbound, Start.AddHours(start))
        {
            CustomerId = customer,
            End = length < 0 ? null : Start.AddHours(start + length),
            TouchpointId = touchpoint,
            InitiatedBy = initiator,
            Sentiment = sentiment,
        };
}
