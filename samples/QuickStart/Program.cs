// From files to the figures that a company steers by. Each line of contacts.csv is a call: when and how long, by whom, about what,
// which team took it, and what the customer answered afterwards, if anything.
using System.Globalization;
using CxMetrics;
using CxMetrics.LifetimeValue;

TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
DateTimeOffset asOf = new(2026, 4, 1, 0, 0, 0, TimeSpan.FromHours(2));

// 1. Facts: the records of the library, made from whatever you have. Files with quotes need a CSV reader such as CsvHelper or Sep.
List<Interaction> calls = [];
List<SurveyResponse> answers = [];
Dictionary<string, string> teamOf = new(StringComparer.Ordinal);
foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "contacts.csv")).Skip(1))
{
    string[] fields = line.Split(',');
    string id = fields[0];
    DateTimeOffset start = DateTimeOffset.Parse(fields[1], CultureInfo.InvariantCulture);
    teamOf[id] = fields[5];
    calls.Add(new Interaction(id, ContactChannel.Phone, ContactDirection.Inbound, start)
    {
        End = start.AddMinutes(int.Parse(fields[2], CultureInfo.InvariantCulture)),
        CustomerId = fields[3],
        Topic = fields[4],
        TeamId = fields[5],
        HandledBy = ContactHandler.Human,
    });
    answers.Add(new SurveyResponse($"{id}-nps", SurveyKind.Nps, SurveyScale.ZeroToTen, Score(fields[6])) { InteractionId = id, AnsweredAt = start });
    answers.Add(new SurveyResponse($"{id}-csat", SurveyKind.Csat, SurveyScale.OneToFive, Score(fields[7])) { InteractionId = id, AnsweredAt = start });
}

// 2. Net Promoter Score by month: the share of 9 and 10 minus the share of 0 to 6, in points.
Console.WriteLine("Would customers recommend us?");
NpsResult? before = null;
foreach ((Period month, ScoreTally tally) in answers.TallyScores(SurveyKind.Nps, Periods.Months(zone)))
{
    NpsResult nps = Nps.Calculate(tally);
    Console.WriteLine($"  {month}: {nps}");
    if (before is not null)
    {
        Console.WriteLine($"           {Nps.Compare(before, nps)}");
    }

    before = nps;
}

Console.WriteLine("A change is news when its interval leaves out 0; the others may be chance.");

// 3. Customer satisfaction by team: the share of 4 and 5 on 1 to 5.
Console.WriteLine();
Console.WriteLine("How satisfied are they with each team?");
foreach ((string team, ScoreTally tally) in answers.TallyScores(SurveyKind.Csat, answer => teamOf[answer.InteractionId!]))
{
    Console.WriteLine($"  {team}: {Csat.Calculate(tally)}");
}

Console.WriteLine("Csat.Compare tells whether two teams differ by more than chance.");

// 4. First contact resolution: issues settled by one call. Calls of one customer about one topic within 7 days are one issue.
Console.WriteLine();
Console.WriteLine("Do we settle things at once?");
FcrLinks links = Fcr.Link(calls, asOf);
Console.WriteLine($"  {Fcr.Calculate(links)}");
foreach ((string team, FcrTally tally) in links.Units().TallyBy(FcrDefinition.Standard, issue => issue.First.TeamId))
{
    Console.WriteLine($"  {team}: {Fcr.Calculate(tally)}");
}

Console.WriteLine("Issues of the last 7 days are left out: their customers may still call again.");

// 5. Churn and retention: each line of subscriptions.csv is a new price of a customer's subscription, 0 where it ended.
Console.WriteLine();
Console.WriteLine("Do they stay?");
SubscriptionHistory subscriptions = SubscriptionHistory.Link(
    File.ReadLines(Path.Combine(AppContext.BaseDirectory, "subscriptions.csv")).Skip(1).Select(line => line.Split(',')).Select(fields =>
        new SubscriptionChange(
            DateOnly.Parse(fields[0], CultureInfo.InvariantCulture),
            customerId: fields[1],
            subscriptionId: fields[1],
            decimal.Parse(fields[2], CultureInfo.InvariantCulture))),
    asOf: new DateOnly(2026, 3, 31));
Console.WriteLine($"  {Churn.Calculate(subscriptions, Period.Quarter(2026, 1))}");
Console.WriteLine($"  {Retention.Calculate(subscriptions, Period.Quarter(2026, 1))}");
Console.WriteLine("Churn has several definitions: Churn.Sensitivity shows them side by side.");

// 6. Lifetime value: each line of orders.csv is an order. Nobody says that they leave; a model weighs each silence.
Console.WriteLine();
Console.WriteLine("What will they be worth?");
Purchase[] orders =
[
    .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "orders.csv")).Skip(1).Select(line => line.Split(',')).Select(fields => new Purchase(
        customerId: fields[1], DateTimeOffset.Parse(fields[0], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), decimal.Parse(fields[2], CultureInfo.InvariantCulture))),
];
PurchaseSummaries customers = PurchaseSummaries.From(orders, asOf);
CustomerValues values = Clv.Predict(MbgNbd.Fit(customers).Model, GammaGamma.Fit(customers).Model, customers);
Console.WriteLine($"  {values}");
foreach (CustomerValue value in values.Top(3))
{
    Console.WriteLine($"  {value}");
}

Console.WriteLine("A margin, another horizon and another rate are a ClvDefinition; fit.Interval and model.Predict say how sure it is.");

static int? Score(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
