namespace CxMetrics;

/// <summary>Takes what the sweep finds; a struct, so that the sweep is compiled for it.</summary>
internal interface IFcrSink
{
    /// <summary>Takes an issue, or a contact that looks ahead.</summary>
    /// <param name="first">The place of its first contact in the group.</param>
    /// <param name="last">The place of its last contact; attempts may lie between.</param>
    /// <param name="contacts">Its contacts.</param>
    /// <param name="state">What linking found out.</param>
    void Add(int first, int last, int contacts, FcrLinkState state);
}
