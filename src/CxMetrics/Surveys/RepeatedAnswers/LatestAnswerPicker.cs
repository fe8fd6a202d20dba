using System.Runtime.InteropServices;

namespace CxMetrics;

/// <summary>Picks the latest answer of each key, such as a customer, in each period where there are any.</summary>
internal sealed class LatestAnswerPicker(string what, Func<SurveyResponse, string?> keyOf, Periods? periods)
{
    private readonly List<SurveyResponse?> _kept = [];
    private readonly Dictionary<KeyPeriod, int> _latest = [];
    private long _superseded;
    private long _withoutKey;
    private long _withoutMoment;

    public long Invalid { get; set; }

    public void Keep(SurveyResponse response) => _kept.Add(response);

    public void Add(SurveyResponse response)
    {
        if (response.Score is null)
        {
            Keep(response);
        }
        else if (keyOf(response) is not { } key)
        {
            _withoutKey++;
            Keep(response);
        }
        else if (response.AnsweredAt is not { } moment)
        {
            _withoutMoment++;
        }
        else
        {
            ref int index = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _latest, new KeyPeriod(key, periods?.Of(moment)), out bool repeated);
            _superseded += repeated ? 1 : 0;
            if (repeated && _kept[index]!.AnsweredAt > moment)
            {
                return;
            }

            if (repeated)
            {
                _kept[index] = null;
            }

            index = _kept.Count;
            Keep(response);
        }
    }

    public LatestAnswers ToAnswers() =>
        new([.. _kept.OfType<SurveyResponse>()], what, periods, _superseded, _withoutKey, _withoutMoment, Invalid);

    private readonly record struct KeyPeriod(string Key, Period? Period);
}
