namespace CxMetrics;

/// <summary>The one scale of the responses that are tallied together: that of the first, where none is stated.</summary>
internal sealed class ResponseScale(SurveyScale? scale = null)
{
    private SurveyScale? _scale = scale;

    public void Accept(SurveyResponse response)
    {
        _scale ??= response.Scale;
        if (response.Scale != _scale.GetValueOrDefault())
        {
            throw new ArgumentException(
                $"The response \"{response.Id}\" is on {response.Scale}; expected {_scale}, one scale in a tally. Tally each scale on its own.",
                nameof(response));
        }
    }
}
