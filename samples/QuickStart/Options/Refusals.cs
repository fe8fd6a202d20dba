namespace QuickStart.Options;

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
            int end = refused.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
            throw new InputException($"{option}: {(end > 0 ? refused.Message[..end] : refused.Message)}");
        }
        catch (OverflowException refused)
        {
            throw new InputException($"{option}: {refused.Message}");
        }
    }
}
