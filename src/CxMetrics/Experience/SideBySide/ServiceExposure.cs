namespace CxMetrics.Experience;

/// <summary>When a customer first came into contact with customer service, or with a touchpoint of which that is not known.</summary>
internal readonly struct ServiceExposure
{
    private readonly long _firstService = long.MaxValue;
    private readonly long _firstUnknown = long.MaxValue;

    public ServiceExposure(Journey journey)
    {
        for (int i = journey.Count - 1; i >= 0; i--)
        {
            int step = journey.PlaceOf(i);
            switch (journey.Log.TouchpointOf(step)?.IsService)
            {
                case true:
                    _firstService = journey.Log.SpanOf(step).Start;
                    ServiceSteps++;
                    break;
                case null:
                    _firstUnknown = journey.Log.SpanOf(step).Start;
                    UnknownSteps++;
                    break;
                default:
                    break;
            }
        }
    }

    public long ServiceSteps { get; }

    public long UnknownSteps { get; }

    /// <summary>Whether there was a contact with service up to a moment; null where there was none that is known, and one that may have been.</summary>
    public bool? By(long moment) => _firstService <= moment ? true : _firstUnknown <= moment ? null : false;
}
