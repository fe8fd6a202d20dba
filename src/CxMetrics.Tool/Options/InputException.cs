namespace CxMetrics.Tool.Options;

/// <summary>The caller's arguments or file cannot be used; the message is the one sentence that they see.</summary>
internal sealed class InputException(string message) : Exception(message);
