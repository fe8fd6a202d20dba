namespace CxMetrics.Tool.ServiceMetrics;

/// <summary>Whether a table shows metrics of queues.</summary>
internal enum QueueColumns
{
    Shown,

    /// <summary>Who gives up in a queue has met no team and no agent.</summary>
    LeftOut,
}
