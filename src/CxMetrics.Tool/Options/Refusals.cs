namespace CxMetrics.Tool.Options;

/// <summary>Passes on what the library refuses of an option's value, in its own words.</summary>
internal static class Refusals
{
    public static T Of<T>(string option, Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (ArgumentOutOfRangeException refused)
        {
            throw new InputException($"{option}: {Sentence(refused)}");
        }
        catch (OverflowException refused)
        {
            throw new InputException($"{option}: {refused.Message}");
        }
    }

    /// <summary>What is wrong, without the name of the parameter that .NET adds.</summary>
    public static string Sentence(ArgumentException refused)
    {
        int end = refused.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return end > 0 ? refused.Message[..end] : refused.Message;
    }
}
