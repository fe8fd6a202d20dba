using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The one scale of what is tallied together: that of the first response or tally, where none is stated.</summary>
internal sealed class ResponseScale(SurveyScale? scale = null)
{
    private SurveyScale? _scale = scale;

    /// <summary>Takes the scale of a response, or of a tally where there is none, and refuses a second one.</summary>
    public void Accept(SurveyScale scale, SurveyResponse? response)
    {
        _scale ??= scale;
        if (scale != _scale.GetValueOrDefault())
        {
            throw new ArgumentException(
                $"The {(response is null ? "tally" : $"response {Quote.Of(response.Id)}")} is on {scale}; expected {_scale}, one scale in a tally. Tally each scale on its own.",
                response is null ? "tally" : "fact");
        }
    }
}
