namespace CxMetrics.Experience;

/// <summary>The evidence of the customers with, or without, contact with customer service.</summary>
internal sealed class ServiceSide(JourneyDefinition definition)
{
    /// <summary>The bands of steps: none, 1, 2 to 3, 4 to 7, 8 and more.</summary>
    public static readonly string[] Bands = ["0", "1", "2-3", "4-7", "8+"];

    private readonly long[] _retained = new long[Bands.Length];
    private readonly long[] _customers = new long[Bands.Length];

    public ScoreTally.Builder Nps { get; } = new(definition.Nps.Scale);

    public ScoreTally.Builder Csat { get; } = new(definition.Csat.Scale);

    public ScoreTally.Builder Ces { get; } = new(definition.Ces.Scale);

    public MomentTally.Builder Sentiment { get; } = new();

    public void Add(int steps, bool isRetained)
    {
        int band = steps == 0 ? 0 : Math.Min(1 + int.Log2(steps), Bands.Length - 1);
        _customers[band]++;
        _retained[band] += isRetained ? 1 : 0;
    }

    /// <summary>The retained customers of a band and of those after it, up to another.</summary>
    public Proportion Retained(int first, int last) => new(_retained[first..(last + 1)].Sum(), _customers[first..(last + 1)].Sum());
}
