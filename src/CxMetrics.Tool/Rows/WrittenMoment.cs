namespace CxMetrics.Tool.Rows;

/// <summary>A date, a local time or a moment, as it is written.</summary>
internal readonly record struct WrittenMoment
{
    public WrittenMoment(DateTimeOffset moment) => Moment = moment;

    public WrittenMoment(DateTime local) => Local = local;

    /// <summary>The moment; null where it is written without an offset.</summary>
    public DateTimeOffset? Moment { get; }

    /// <summary>The date and time on the wall, where there is no offset.</summary>
    public DateTime Local { get; }
}
