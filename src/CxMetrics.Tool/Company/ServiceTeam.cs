namespace CxMetrics.Tool;

/// <summary>A team of the generated company's care department.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Agents">How many agents it has.</param>
/// <param name="Settles">How many more of a thousand contacts it settles than others do.</param>
/// <param name="TalkPercent">How long it talks, in percent of what others do.</param>
internal sealed record ServiceTeam(string Id, int Agents, int Settles, int TalkPercent)
{
    /// <summary>The partner is paid by the contact: it is quick, and customers come back.</summary>
    public const string Partner = "partner";

    public static readonly IReadOnlyList<ServiceTeam> All =
    [
        new("north", 10, 30, 100),
        new("south", 9, 0, 105),
        new(Partner, 8, -190, 70),
    ];

    public static ServiceTeam Draw(SplitMix64 random) => random.Next(10) switch
    {
        < 4 => All[0],
        < 7 => All[1],
        _ => All[2],
    };
}
