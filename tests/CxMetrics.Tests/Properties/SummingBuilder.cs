namespace CxMetrics.Tests.Properties;

/// <summary>Builds a tally whose facts are only ever collected as part of another: all that is added to it is tallies.</summary>
internal sealed class SummingBuilder<TTally>(TTally start) : ITallyBuilder<TTally>
    where TTally : ITally<TTally>
{
    private TTally _sum = start;

    public void Add(TTally tally) => _sum += tally;

    public TTally ToTally() => _sum;
}
