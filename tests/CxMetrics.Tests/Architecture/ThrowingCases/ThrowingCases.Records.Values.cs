namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ValueTypes =>
    [
        new("M:CxMetrics.AttributeDictionary.With(System.String,System.String) | ArgumentException", () => AttributeDictionary.Empty.With(" ", "north")),
        new("M:CxMetrics.AttributeDictionary.With(System.String,System.String) | ArgumentException", () => AttributeDictionary.Empty.With("region", "\ud800")),
        new("P:CxMetrics.AttributeDictionary.Item(System.String) | KeyNotFoundException", () => _ = AttributeDictionary.Empty["region"]),
        new(
            "M:CxMetrics.AttributeDictionary.Create(System.ReadOnlySpan{System.Collections.Generic.KeyValuePair{System.String,System.String}}) | ArgumentNullException",
            () => AttributeDictionary.Create(Attribute(null!, "north"))),
        new(
            "M:CxMetrics.AttributeDictionary.Create(System.ReadOnlySpan{System.Collections.Generic.KeyValuePair{System.String,System.String}}) | ArgumentNullException",
            () => AttributeDictionary.Create(Attribute("region", null!))),
        new(
            "M:CxMetrics.AttributeDictionary.Create(System.ReadOnlySpan{System.Collections.Generic.KeyValuePair{System.String,System.String}}) | ArgumentException",
            () => AttributeDictionary.Create(Attribute(" ", "north"))),
        new(
            "M:CxMetrics.AttributeDictionary.Create(System.ReadOnlySpan{System.Collections.Generic.KeyValuePair{System.String,System.String}}) | ArgumentException",
            () => AttributeDictionary.Create(Attribute("region", "north"), Attribute("region", "south"))),
        new("P:CxMetrics.TopicList.Item(System.Int32) | ArgumentOutOfRangeException", () => _ = TopicList.Create("price")[1]),
        new("P:CxMetrics.TopicList.Item(System.Int32) | ArgumentOutOfRangeException", () => _ = TopicList.Empty[0]),
        new(
            "M:CxMetrics.TopicList.Create(System.ReadOnlySpan{System.String}) | ArgumentNullException",
            () => TopicList.Create("price", null!)),
        new("M:CxMetrics.TopicList.Create(System.ReadOnlySpan{System.String}) | ArgumentException", () => TopicList.Create("price", " ")),
        new("M:CxMetrics.ScoreBand.#ctor(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => _ = new ScoreBand(9, 8)),
        new(
            "M:CxMetrics.SurveyScale.#ctor(System.Int32,System.Int32) | ArgumentOutOfRangeException",
            () => _ = new SurveyScale(1001, 1002)),
        new("M:CxMetrics.SurveyScale.#ctor(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => _ = new SurveyScale(0, 0)),
        new("M:CxMetrics.SurveyScale.#ctor(System.Decimal,System.Decimal,System.Decimal) | ArgumentOutOfRangeException", () => _ = new SurveyScale(0, 5, 0.4m)),
        new("M:CxMetrics.SurveyScale.#ctor(System.Decimal,System.Decimal,System.Decimal) | ArgumentOutOfRangeException", () => _ = new SurveyScale(0.3m, 5, 0.5m)),
        new("M:CxMetrics.Moment.#ctor(System.Int32,System.Int32,System.Int32,System.Int32,System.Int32,System.Int32,System.TimeSpan) | ArgumentOutOfRangeException", () => _ = new Moment(2026, 2, 30, 0, 0, 0, TimeSpan.Zero)),
        new("M:CxMetrics.SurveyScale.Band(System.Decimal,System.Decimal) | ArgumentOutOfRangeException", () => _ = SurveyScale.ZeroToTen.Band(8.5m, 10)),
        new("M:CxMetrics.SurveyScale.Band(System.Decimal,System.Decimal) | ArgumentOutOfRangeException", () => _ = SurveyScale.ZeroToTen.Band(9, 8)),
        new("M:CxMetrics.SurveyScale.#ctor(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => _ = new SurveyScale(0, 101)),
    ];

    private static KeyValuePair<string, string> Attribute(string name, string value) => new(name, value);
}
