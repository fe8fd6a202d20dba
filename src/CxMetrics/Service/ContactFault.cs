namespace CxMetrics;

/// <summary>What keeps legs from being one contact: the reason by which they are left out, and the sentence that refuses them.</summary>
internal sealed record ContactFault(string Reason, string Message);
