namespace CxMetrics.Tool;

/// <summary>The caller's arguments or file cannot be used; the message is the one sentence that they see.</summary>
internal sealed class InputException(string message) : Exception(message)
{
    /// <summary>Passes on what the library refuses of an option's value, in its own words.</summary>
    public static T From<T>(string option, Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (ArgumentException refused)
        {
            throw new InputException($"{option}: {Sentence(refused)}");
        }
        catch (OverflowException refused)
        {
            throw new InputException($"{option}: {refused.Message}");
        }
    }

    /// <summary>What is wrong, without the name of the parameter that .NET adds.</summary>
    private static string Sentence(ArgumentException refused)
    {
        int end = refused.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return end > 0 ? refused.Message[..end] : refused.Message;
    }
}
