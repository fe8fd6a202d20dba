namespace CxMetrics.Tool;

/// <summary>A reason for which customers of the generated company need help.</summary>
/// <param name="Path">The topic, from wide to narrow.</param>
/// <param name="Weight">How many of a thousand contacts are about it in a usual month.</param>
/// <param name="Resolved">How many of a thousand contacts settle it.</param>
/// <param name="FirstLine">How many of a thousand the first line could settle.</param>
internal sealed record ServiceTopic(string Path, int Weight, int Resolved, int FirstLine)
{
    /// <summary>The day on which the reminders of the wrong bills arrive.</summary>
    public const int DayOfReminders = 18;

    public static readonly IReadOnlyList<ServiceTopic> All =
    [
        new("billing.invoice", 260, 850, 980),
        new("internet.slow", 200, 640, 800),
        new("internet.outage", 140, 700, 550),
        new("app.login", 120, 820, 950),
        new("equipment.router", 110, 680, 850),
        new("contract.move", 100, 780, 900),
        new("contract.cancel", 70, 900, 950),
    ];

    /// <summary>How many contacts are about it at a time: the bad release sends customers with the app's troubles to the agents, the reminders those with wrong bills.</summary>
    public int WeightAt(DateTimeOffset moment) => Path switch
    {
        "app.login" when moment.Month is CompanyGenerator.BadRelease or CompanyGenerator.BadRelease + 1 => 4 * Weight,
        "billing.invoice" when moment.Month == CompanyGenerator.WrongBills && moment.Day >= DayOfReminders => 3 * Weight,
        _ => Weight,
    };

    public static ServiceTopic Draw(SplitMix64 random, DateTimeOffset moment)
    {
        int draw = random.Next(All.Sum(topic => topic.WeightAt(moment)));
        foreach (ServiceTopic topic in All)
        {
            draw -= topic.WeightAt(moment);
            if (draw < 0)
            {
                return topic;
            }
        }

        return All[^1];
    }
}
