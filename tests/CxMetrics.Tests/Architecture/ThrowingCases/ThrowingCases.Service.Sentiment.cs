namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] SentimentCases =>
    [
        new(
            "M:CxMetrics.SentimentDefinition.#ctor(System.String,System.Double,System.Double,CxMetrics.ContactScope) | ArgumentOutOfRangeException",
            () => _ = new SentimentDefinition("s", 1.1)),
        new(
            "M:CxMetrics.SentimentDefinition.#ctor(System.String,System.Double,System.Double,CxMetrics.ContactScope) | ArgumentOutOfRangeException",
            () => _ = new SentimentDefinition("s", 0.2, 0.3)),
        new(
            "M:CxMetrics.SentimentDefinition.#ctor(System.String,System.Double,System.Double,CxMetrics.ContactScope) | ArgumentOutOfRangeException",
            () => _ = new SentimentDefinition("s", double.NaN)),
        new(
            "M:CxMetrics.SentimentDefinition.BandOf(System.Double) | ArgumentOutOfRangeException",
            () => SentimentDefinition.Standard.BandOf(double.NaN)),
        new(
            "M:CxMetrics.Sentiment.Calculate(CxMetrics.SentimentTally,CxMetrics.SentimentDefinition) | ArgumentException",
            () => Sentiment.Calculate(SentimentOf("a"), SentimentDefinition.Standard)),
        new(
            "M:CxMetrics.Sentiment.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.SentimentDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Sentiment.Calculate([PlainContact, PlainContact])),
        new(
            "M:CxMetrics.Sentiment.Contacts(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.SentimentBand,CxMetrics.SentimentDefinition) | ArgumentNullException",
            () => Sentiment.Contacts(null!, SentimentBand.Positive)),
        new(
            "M:CxMetrics.Sentiment.Unscored(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.SentimentDefinition) | ArgumentNullException",
            () => Sentiment.Unscored(null!)),
        new(
            "M:CxMetrics.Sentiment.Unscored(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.SentimentDefinition) | ArgumentNullException",
            () => _ = Sentiment.Unscored([null!]).ToList()),
        new(
            "M:CxMetrics.Sentiment.Contacts(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.SentimentBand,CxMetrics.SentimentDefinition) | ArgumentNullException",
            () => _ = Sentiment.Contacts([null!], SentimentBand.Positive).ToList()),
        new(
            "M:CxMetrics.SentimentTally.op_Addition(CxMetrics.SentimentTally,CxMetrics.SentimentTally) | ArgumentException",
            () => _ = SentimentOf("a") + SentimentOf("b")),
        new(
            "M:CxMetrics.SentimentTally.op_Addition(CxMetrics.SentimentTally,CxMetrics.SentimentTally) | OverflowException",
            () => _ = SentimentOf("a", Most) + SentimentOf("a", Most)),
        new(
            "M:CxMetrics.SentimentTally.Add(CxMetrics.SentimentTally,CxMetrics.SentimentTally) | ArgumentException",
            () => SentimentTally.Add(SentimentOf("a"), SentimentOf("b"))),
        new(
            "M:CxMetrics.SentimentTally.Add(CxMetrics.SentimentTally,CxMetrics.SentimentTally) | OverflowException",
            () => SentimentTally.Add(SentimentOf("a", Most), SentimentOf("a", Most))),
        new(
            "M:CxMetrics.SentimentTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new SentimentTallyJsonConverter(), """{"v":2}""")),
        new(
            "M:CxMetrics.SentimentTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new SentimentTallyJsonConverter(), """{"v":1}""")),
    ];

    private static Interaction PlainContact => new("a", ContactChannel.Phone, ContactDirection.Inbound, DateTimeOffset.UnixEpoch)
    {
        HandledBy = ContactHandler.Human,
        Topic = "t",
        IssueId = "i",
    };

    private static Interaction[] LegsOfTwoCustomers =>
        [PlainContact with { ContactId = "k", CustomerId = "c" }, PlainContact with { Id = "b", ContactId = "k", CustomerId = "d" }];

    private static Interaction[] EndlessLegs =>
        [PlainContact with { ContactId = "k", Talk = TimeSpan.MaxValue }, PlainContact with { Id = "b", ContactId = "k", Talk = TimeSpan.MaxValue }];

    private static SentimentTally SentimentOf(string definition, long excluded = 0) =>
        new(MomentTally.AdditiveIdentity, 0, 0, new SentimentDefinition(definition), ReasonCounts.None.With("late", excluded));
}
