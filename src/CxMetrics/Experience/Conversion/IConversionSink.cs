namespace CxMetrics.Experience;

/// <summary>Takes the attempts that a sweep over a journey finds; a struct, so that the sweep is compiled for it.</summary>
internal interface IConversionSink
{
    /// <summary>Takes an attempt that counts: the places of its steps in the journey, the opening first.</summary>
    void Add(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> reached);

    /// <summary>Takes a journey or an opening that does not count: the place of the opening, -1 where there is none.</summary>
    void Exclude(int opening, string reason);
}
