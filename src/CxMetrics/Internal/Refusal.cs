namespace CxMetrics.Internal;

/// <summary>Passes on why an argument was refused further down, in the words of the caller: the caller's own argument, and the place in it.</summary>
internal static class Refusal
{
    /// <summary>The refusal of a value out of its range stays one, with the value.</summary>
    public static ArgumentException Of(string name, string place, ArgumentException refused) =>
        refused is ArgumentOutOfRangeException { ActualValue: { } value }
            ? new ArgumentOutOfRangeException(name, value, $"{place}: {Reason(refused)}")
            : new ArgumentException($"{place}: {Reason(refused)}", name, refused);

    /// <summary>The message without the parameter and the value that .NET appends to it.</summary>
    public static string Reason(ArgumentException refused)
    {
        int end = refused.Message.LastIndexOf($" (Parameter '{refused.ParamName}')", StringComparison.Ordinal);
        return end > 0 ? refused.Message[..end] : refused.Message;
    }
}
