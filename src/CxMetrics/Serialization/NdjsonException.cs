namespace CxMetrics.Serialization;

/// <summary>The exception thrown at the first bad line of NDJSON, if bad lines are not collected.</summary>
public sealed class NdjsonException : Exception
{
    internal NdjsonException(NdjsonError error, Exception? innerException)
        : base(error.ToString(), innerException) =>
        Error = error;

    /// <summary>Gets what is wrong with the line, and where; the message is its text.</summary>
    public NdjsonError Error { get; }
}
