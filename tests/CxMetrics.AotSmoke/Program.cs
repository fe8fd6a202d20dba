using System.Globalization;
using System.Text;
using System.Text.Json;
using CxMetrics;
using CxMetrics.Experience;
using CxMetrics.AotSmoke;
using CxMetrics.LifetimeValue;
using CxMetrics.Serialization;

// Spans, and the kernel under them.
byte[] scores = new byte[100_000];
for (int i = 0; i < scores.Length; i++)
{
    scores[i] = (byte)(i % 11);
}

NpsResult nps = Nps.Calculate((ReadOnlySpan<byte>)scores);
Expect(nps.Responses == scores.Length && nps.Score < -44 && nps.Interval95.Lower < nps.Score, nps.ToString());
Expect(Csat.Calculate([5, 4, 1]).Satisfied == 2, "CSAT");
Expect(Math.Abs(Ces.Calculate([7, 6, 1]).Interval95.Upper!.Value - 12.65) < 0.01, "the t interval goes through MathNet");
Expect(Nps.Compare(Nps.FromCounts(5, 2, 3), Nps.FromCounts(6, 2, 2)).PValue is > 0 and < 1, "comparison");

// Records from JSON lines, two of them bad: a weight below 0, and a moment without an offset.
const string Lines = """
    {"id":"r1","kind":"Nps","scale":{"minimum":0,"maximum":10},"score":10,"agentId":"ann","answeredAt":"2026-03-29T00:30:00Z"}
    {"id":"r2","kind":"Nps","scale":{"minimum":0,"maximum":10},"weight":-1}
    {"id":"r3","kind":"Nps","scale":{"minimum":0,"maximum":10},"score":3,"agentId":"bob","answeredAt":"2026-04-01T00:30:00Z"}
    {"id":"r4","kind":"Nps","scale":{"minimum":0,"maximum":10},"score":3,"answeredAt":"2026-04-01T00:30:00"}
    """;
List<NdjsonError> badLines = [];
List<SurveyResponse> responses = [];
await foreach (SurveyResponse response in Ndjson.ReadAsync(
    new MemoryStream(Encoding.UTF8.GetBytes(Lines)), CxMetricsJson.TypeInfo<SurveyResponse>(), badLines))
{
    responses.Add(response);
}

Expect(responses.Count == 2 && badLines is [{ LineNumber: 2 }, { LineNumber: 4, Path: "$.answeredAt" }], "NDJSON");

// Groupings and their JSON, through the library's resolver and through a context of the caller's own.
Breakdown<string, ScoreTally> byAgent = responses.TallyScores(SurveyKind.Nps, response => response.AgentId);
Breakdown<Period, ScoreTally> byMonth = responses.TallyScores(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc));
Expect(RoundTrip(byAgent, CxMetricsJson.Breakdown<string, ScoreTally>()), "breakdown by text");
Expect(RoundTrip(byMonth, CxMetricsJson.Breakdown<Period, ScoreTally>()), "breakdown by month");
Expect(RoundTrip(byMonth, SmokeContext.Default.BreakdownPeriodScoreTally), "breakdown in the caller's context");
Breakdown<AgentAndMonth, ScoreTally> byBoth = responses.TallyScores(
    SurveyKind.Nps, response => new AgentAndMonth(response.AgentId ?? "-", response.AnsweredAt?.Month ?? 0));
Expect(RoundTrip(byBoth, SmokeContext.Default.BreakdownAgentAndMonthScoreTally), "compound keys");

// Read without ever having been made: nothing else in this program roots the code for these keys.
const string State = """{"v":1,"groups":[{"key":7,"tally":{"v":1,"count":1,"missing":0,"invalid":0,"sum":[2,0],"sumOfSquares":[4,0],"range":[2,2]}}],"noKey":{"v":1,"count":0,"missing":0,"invalid":0,"sum":[0,0],"sumOfSquares":[0,0],"range":[]}}""";
Expect(JsonSerializer.Deserialize(State, SmokeContext.Default.BreakdownInt32MomentTally)!.Count == 1, "breakdown that is only read");

string json = JsonSerializer.Serialize(nps, CxMetricsJson.TypeInfo<NpsResult>());
Expect(json.Contains("\"definition\":{\"name\":\"NPS on 0 to 10\"", StringComparison.Ordinal), json);
Expect(byMonth.Rolling(3)[^1].Tally.Count == 2, "rolling windows");

// Integration, special functions and the weighted side, which nothing above needs.
Expect(nps.Interval(0.9, NpsInterval.DirichletJeffreys).Contains(nps.Score!.Value), "Dirichlet interval");
Expect(Csat.Calculate([5, 4, 1]).Interval(0.95, ProportionInterval.MidP).Width < 90, "mid-P interval");
WeightedScoreTally weighted = WeightedScoreTally.FromScores([10, 9, 3], [1.5, 0.5, 1.0], SurveyScale.ZeroToTen);
Expect(RoundTrip(weighted, CxMetricsJson.TypeInfo<WeightedScoreTally>()) && Nps.Calculate(weighted).Score is > 33 and < 34, "weighted tally");
Expect(Nps.CalculateWeighted(responses, SurveyDesign.WeightsOnly).Responses == 2, "design");
SegmentComparisons<string> segments = Nps.CompareSegments(byAgent);
Expect(JsonSerializer.Serialize(segments, CxMetricsJson.TypeInfo<SegmentComparisons<string>>()).Contains("\"ann\"", StringComparison.Ordinal), "segments");
Expect(SurveyPlanning.SampleForMeanDifference(0.2, 1).Responses == 394, "power by the noncentral t");
Expect(ResponseRate.Calculate(responses, SurveyKind.Nps).Rate == 1, "response rate");

// Service: links, tallies by any key, business time and their JSON.
DateTimeOffset monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
Interaction[] calls =
[
    .. Enumerable.Range(0, 6).Select(i => new Interaction($"i{i}", ContactChannel.Phone, ContactDirection.Inbound, monday.AddDays(i / 2 * 10))
    {
        CustomerId = $"c{i % 2 * i}",
        Topic = "billing",
        TeamId = i < 3 ? "north" : "south",
        HandledBy = ContactHandler.Human,
        QueueOutcome = QueueOutcome.Answered,
        Queue = TimeSpan.FromSeconds(10 * i),
        End = monday.AddDays(i / 2 * 10).AddMinutes(5),
    }),
];
FcrLinks links = Fcr.Link(calls, monday.AddDays(60));
FcrResult fcr = Fcr.Calculate(links);
Expect(fcr is { Denominator: 6, Rate: 1 }, fcr.ToString());
Breakdown<string, FcrTally> fcrByTeam = links.Units().TallyBy(FcrDefinition.Standard, unit => unit.First.TeamId);
Expect(RoundTrip(fcrByTeam, CxMetricsJson.Breakdown<string, FcrTally>()), "first contact resolution by team");
Expect(Fcr.Sensitivity(links).Variants.Count > 10, "sensitivity");
long[] starts = [.. calls.Select(call => call.Start.UtcTicks)];
long[] ends = [.. starts.Select(start => start + 1)];
int[] customers = [0, 1, 0, 2, 0, 3];
FcrResult columns = Fcr.Calculate(new FcrColumns(starts, ends, customers), monday.AddDays(60), FcrDefinition.AnyTopic);
Expect(columns.Denominator == 6, columns.ToString());
Breakdown<string, QueueTally> queues = calls.TallyBy(QueueDefinition.Standard, call => call.TeamId);
Expect(RoundTrip(queues, CxMetricsJson.Breakdown<string, QueueTally>()) && Queues.Calculate(queues.Total).ServiceLevel().Numerator == 3, "queues");
BusinessCalendar office = new("office", TimeZoneInfo.Utc, WeeklyHours.MondayToFriday(DayHours.Parse("09:00-17:00")));
Expect(RoundTrip(office, CxMetricsJson.TypeInfo<BusinessCalendar>()) && office.Elapsed(monday, monday.AddDays(7)) == TimeSpan.FromHours(40), "business time");
Ticket[] tickets = [new("t1", monday), new("t2", monday.AddHours(1))];
TicketEvent[] events = [new("t1", monday.AddHours(9), TicketEventKind.PublicReply, TicketActor.Agent)];
TicketReport measured = Tickets.Measure(tickets, events, monday.AddDays(1), TicketDefinition.Standard.InBusinessTime(office));
Expect(RoundTrip(measured.ToTally(), CxMetricsJson.TypeInfo<TicketTally>()), "tickets");
Expect(measured.Summarize(TicketDurationKind.Response, TicketClock.Business).Mean == TimeSpan.FromHours(8), "response in business time");
Expect(ContactDrivers.Rank(calls).Drivers is [{ Topic: "billing" }], "drivers");
PurchaseSummaries buyers = PurchaseSummaries.FromColumns(
    [0, 0, 1, 1, 2, 2, 3, 5, 8], [0, 0, 5, 20, 15, 30, 22, 30, 36], [38, 30, 38, 38, 38, 38, 38, 38, 38], TimeUnit.Week, weights: [1400, 400, 200, 100, 100, 60, 60, 50, 30]);
ModelFit<BgNbdModel> fit = BgNbd.Fit(buyers);
Expect(fit.Outcome == FitOutcome.Converged && RoundTrip(fit.Model, CxMetricsJson.TypeInfo<BgNbdModel>()), $"BG/NBD, {fit}");
ModelFit<BgNbdModel>? sent = JsonSerializer.Deserialize(JsonSerializer.Serialize(fit, CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>()), CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>());
Expect(sent?.Model == fit.Model && sent.Interval(model => model.ExpectedPurchases(buyers[2], Horizon.Years(1))).Width > 0, "a fit that was sent");

// Experience: the catalogue from the assembly, journeys, drivers by MathNet's linear algebra, tests and charts.
Expect(MetricCatalog.Find("NPS") is [{ Id: "nps" }] && RoundTrip(MetricCatalog.All[0], CxMetricsJson.TypeInfo<MetricInfo>()), "the catalogue");
JourneyLog journeys = Journeys.Link(calls, [new Touchpoint("phone", "Phone", isService: true)], monday.AddDays(60));
Expect(RoundTrip(Journeys.Calculate(journeys).Tally, CxMetricsJson.TypeInfo<JourneyTally>()) && Paths.Count(journeys).Journeys == 4, "journeys");
Expect(Decomposition.Of(responses.TallyScores(SurveyKind.Nps, response => response.AgentId)).Score is not null, "decomposition");
KeyDriverResult drivers = KeyDrivers.Bootstrap(
    DriverData.From(Enumerable.Range(0, 40), i => (i % 7) + (i % 3), [new("a", i => i % 7), new("b", i => i % 3)]), replicates: 20, seed: 1);
Expect(drivers.RSquared > 0.999 && JsonSerializer.Serialize(drivers, CxMetricsJson.TypeInfo<KeyDriverResult>()).Contains("\"a\"", StringComparison.Ordinal), "drivers of an outcome");
Expect(Emerging.Look(Emerging.CountTopics(calls, TimeZoneInfo.Utc), new DateOnly(2026, 3, 22)).NotJudged is not null, "emerging topics");
Expect(ControlChart.Individuals([4, 6, 5, 5, 6, 4, 20, 22], ChartDefinition.Standard with { Baseline = 6 }).Signals.Count > 0, "control chart");

Console.WriteLine(nps);
Console.WriteLine("CxMetrics smoke: OK");
return 0;

static bool RoundTrip<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info) =>
    JsonSerializer.Deserialize(JsonSerializer.Serialize(value, info), info) is { } back && back.Equals(value);

static void Expect(bool holds, string what)
{
    if (!holds)
    {
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Does not hold: {what}"));
    }
}
