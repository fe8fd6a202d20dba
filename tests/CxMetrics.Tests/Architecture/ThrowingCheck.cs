namespace CxMetrics.Tests.Architecture;

/// <summary>Runs a throwing case and says what is wrong with the way it ends.</summary>
internal static class ThrowingCheck
{
    /// <summary>What is wrong, or null when the documented exception came, with a message and naming an argument that exists.</summary>
    public static async Task<string?> Fault(ThrowingCase row, IReadOnlyList<string> argumentNames)
    {
        var expected = row.Key.Split(" | ")[^1];
        var thrown = await Thrown(row.Act);
        if (thrown is null)
        {
            return $"{row.Key}: nothing was thrown";
        }

        if (!thrown.GetType().Name.Equals(expected, StringComparison.Ordinal))
        {
            return $"{row.Key}: {thrown.GetType().Name} was thrown: {thrown.Message}";
        }

        if (string.IsNullOrWhiteSpace(thrown.Message))
        {
            return $"{row.Key}: the message is empty";
        }

        return thrown is ArgumentException argument && !argumentNames.Contains(argument.ParamName, StringComparer.Ordinal)
            ? $"{row.Key}: it blames \"{argument.ParamName}\"; expected one of {string.Join(", ", argumentNames)}"
            : null;
    }

    private static async Task<Exception?> Thrown(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
