namespace CxMetrics.Experience;

/// <summary>How the score of a tally is called, and how it follows from it.</summary>
internal sealed class ScoreMeasure<TTally>(ScoreFigure figure, Func<TTally, ScoreSum> sum, Func<TTally, SurveyScale?>? scale = null)
{
    public ScoreFigure Figure => figure;

    public Func<TTally, ScoreSum> Sum => sum;

    /// <summary>Refuses answers on another scale than the definition's.</summary>
    public void Check(TTally tally, string name)
    {
        if (figure.Definition is { } definition)
        {
            Scoring.Check(definition, scale!(tally), name);
        }
    }
}
