namespace CxMetrics.Experience;

/// <summary>How tallies are decomposed: what the score is called, how it follows from a tally, and which tallies are refused.</summary>
internal sealed class ScoreMeasure<TTally>(ScoreFigure figure, Func<TTally, ScoreSum> sum, Action<TTally, string>? check = null)
{
    public ScoreFigure Figure => figure;

    public ScoreSum Sum(TTally tally) => sum(tally);

    public void Check(TTally tally, string name) => check?.Invoke(tally, name);
}
