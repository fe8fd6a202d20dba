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
}
