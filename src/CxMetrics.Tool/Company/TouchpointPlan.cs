namespace CxMetrics.Tool;

/// <summary>A touchpoint of the generated company, how often customers meet it and how it usually goes.</summary>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="ContactsPerMonth">How many contacts a usual month has.</param>
/// <param name="Mood">How customers usually feel about it.</param>
internal sealed record TouchpointPlan(Touchpoint Touchpoint, int ContactsPerMonth, Mood Mood)
{
    public const string MobileApp = "app";

    public const string Bill = "bill";

    public static readonly IReadOnlyList<TouchpointPlan> All =
    [
        new(Of("order", "Online order", ContactChannel.Web, "buy", "Sales"), 180, new Mood(460, 200)),
        new(Of("visit", "Installation visit", ContactChannel.InPerson, "set up", "Field"), 140, new Mood(550, 170)),
        new(Of(MobileApp, "Mobile app", ContactChannel.App, "use", "Product"), 320, new Mood(470, 220)),
        new(Of(Bill, "Monthly bill", ContactChannel.Mail, "pay", "Finance"), 260, new Mood(260, 390)),
        new(Of("phone", "Phone support", ContactChannel.Phone, "get help", "Care", isService: true), 300, new Mood(520, 190)),
        new(Of("chat", "Chat support", ContactChannel.Chat, "get help", "Care", isService: true), 240, new Mood(560, 170)),
        new(Of("email", "Email support", ContactChannel.Email, "get help", "Care", isService: true), 160, new Mood(400, 290)),
    ];

    /// <summary>Where customers help themselves; nobody asks how it went.</summary>
    public static readonly Touchpoint SelfHelp = Of("self-help", "Help centre and bot", ContactChannel.HelpCenter, "get help", "Care", isService: true);

    /// <summary>How it goes in a month of 2025: in June a bad release breaks the app, and help is harder to get; in December the bills are wrong.</summary>
    public Mood MoodIn(int month) => (Touchpoint.Id, Touchpoint.IsService, month) switch
    {
        (MobileApp, _, CompanyGenerator.BadRelease) => new Mood(140, 580),
        (MobileApp, _, CompanyGenerator.BadRelease + 1) => new Mood(300, 400),
        (Bill, _, CompanyGenerator.WrongBills) => new Mood(40, 820),
        (_, true, CompanyGenerator.BadRelease) => new Mood(Mood.Delighted - 90, Mood.LetDown + 70),
        _ => Mood,
    };

    /// <summary>How many contacts a month has: the bad release fills the queues.</summary>
    public int ContactsIn(int month) =>
        Touchpoint.IsService && month == CompanyGenerator.BadRelease ? ContactsPerMonth * 8 / 5 : ContactsPerMonth;

    private static Touchpoint Of(string id, string name, ContactChannel channel, string stage, string department, bool isService = false) =>
        new(id, name, isService) { Channel = channel, Stage = stage, Department = department };
}
