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
            return $"{row}: nothing was thrown";
        }

        if (!thrown.GetType().Name.Equals(expected, StringComparison.Ordinal))
        {
            return $"{row}: {thrown.GetType().Name} was thrown: {thrown.Message}";
        }

        if (string.IsNullOrWhiteSpace(thrown.Message))
        {
            return $"{row}: the message is empty";
        }

        if (thrown is not ArgumentException argument)
        {
            return null;
        }

        if (!argumentNames.Contains(argument.ParamName, StringComparer.Ordinal))
        {
            return $"{row}: it blames \"{argument.ParamName}\"; expected one of {string.Join(", ", argumentNames)}";
        }

        // A constructor leaves its guards to the properties, which have the names of its parameters but for the case.
        return row.Blamed is null || row.Blamed.Equals(argument.ParamName, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"{row}: it blames \"{argument.ParamName}\": {thrown.Message}";
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
